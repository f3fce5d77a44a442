import {
  type Demand,
  harmless,
  type Imitation,
  type Judgement,
  type Likeness,
  type Reason,
} from "../../../core/link/index.ts";
import { type LinkPhrases, linkPhrases } from "../../phrases/links.ts";
import type { Language } from "../../reply/index.ts";

const LETTERS = 3;
const SHOWN = 40;

function sayLetters(letters: readonly Imitation[], words: LinkPhrases, language: Language): string[] {
  const seen = letters.filter(({ script }) => script !== "unseen").slice(0, LETTERS);
  const unseen = letters.some(({ script }) => script === "unseen") ? [words.unseen] : [];
  if (seen.length === 0) return unseen;
  const said = seen.map((one) => words.letter(one)).join(language === "en" ? ", " : "，");
  return [language === "en" ? `${said}.` : `${said}。`, ...unseen];
}

function sayLikeness({ how, name, part, of }: Likeness, end: string, words: LinkPhrases): string[] {
  const real = of === "tax_authority" ? [words.realEnding] : [];
  // The name of the tax authority's site may be said; an issuer's is an address.
  const shown = of === "tax_authority" ? name : harmless(name);
  const said = {
    name_inside: () => words.nameInside(shown, end),
    one_edit: () => words.oneEdit(harmless(part), shown),
    other_letters: () => words.otherLetters(harmless(part), shown),
    other_ending: () => words.otherEnding(harmless(part), end, shown),
  };
  return [said[how](), ...real];
}

function sayDemands(demands: readonly Demand[], words: LinkPhrases, language: Language): string[] {
  const asked = demands.flatMap((one) => (one === "pressure" || one === "remote" ? [] : [words.demand[one]]));
  const listed = new Intl.ListFormat(language === "en" ? "en" : "zh", { type: "conjunction" }).format(asked);
  const said = asked.length > 0 ? [words.demands(listed)] : [];
  return asked.length < demands.length ? [...said, words.pressure] : said;
}

/** What a verdict rests on, a sentence each. */
export function sayReason(reason: Reason, { domain, link }: Judgement, language: Language): string[] {
  const words = linkPhrases[language];
  const host = harmless(link.host || link.written);
  switch (reason.kind) {
    case "likeness":
      return [...sayLikeness(reason.likeness, harmless(domain), words), ...sayLetters(reason.letters, words, language)];
    case "odd_letters":
      return [words.oddLetters, ...sayLetters(reason.letters, words, language)];
    case "user_info":
      return [words.userInfo(harmless([...reason.before].slice(0, SHOWN).join("")), host)];
    case "port":
      return [words.port(reason.port)];
    case "redirect":
      return [words.redirect(harmless(reason.target.link.host || reason.target.link.written))];
    case "file":
      return [reason.file.kind === "program" ? words.program(reason.file.ending) : words.archive(reason.file.ending)];
    case "demands":
      return sayDemands(reason.demands, words, language);
    case "plain_http":
      return [words.plainHttp];
    default:
      return [words[reason.kind]];
  }
}
