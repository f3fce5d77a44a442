import type { Candidate, Reason } from "../../../core/search/index.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Language } from "../../reply/index.ts";

function sayReason(reason: Reason, language: Language): string {
  const words = searchPhrases[language];
  switch (reason.about) {
    case "company":
      return words.companyReasons[reason.why];
    case "amount":
      return reason.fits ? words.amountSame(words.amounts[reason.of]) : words.amountDiffers;
    case "date":
      return reason.fits ? words.dateFits : words.dateDiffers;
    default:
      return reason.fits ? "" : words.otherDiffers[reason.about];
  }
}

/** Why an invoice is a candidate, in words. */
export const sayReasons = ({ reasons }: Candidate, language: Language): string =>
  [...new Set(reasons.map((reason) => sayReason(reason, language)))]
    .filter(Boolean)
    .join(language === "en" ? ", " : "，");
