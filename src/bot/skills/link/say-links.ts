import { isOfficialHost } from "../../../core/invoice/index.ts";
import { harmless, type Judgement, severity } from "../../../core/link/index.ts";
import { linkPhrases } from "../../phrases/links.ts";
import type { Language, Part } from "../../reply/index.ts";
import { text } from "../skill.ts";
import { sayReason } from "./say-reason.ts";

const LISTED = 6;

/** Only what may be opened is said as it is. */
function hostOf({ link, verdict }: Judgement): string {
  const isKnown = verdict === "official" || verdict === "issuer" || verdict === "careful";
  return isKnown ? link.host : harmless(link.host || link.written);
}

function sayVerdict(judgement: Judgement, language: Language): string {
  const words = linkPhrases[language];
  const { verdict, issuer, reasons, link } = judgement;
  const host = hostOf(judgement);
  const like = reasons.find((reason) => reason.kind === "likeness")?.likeness;
  switch (verdict) {
    case "official":
      return words.official(host);
    case "issuer":
      return words.issuer(host, issuer?.name[language] ?? host, issuer?.checkedOn ?? "");
    case "careful":
      return isOfficialHost(link.host) ? words.carefulOfficial(host) : words.careful(host);
    case "lookalike":
      if (like && like.of !== "tax_authority") return words.likeIssuer(host, like.of.name[language]);
      return like ? words.likeTaxAuthority(host) : words.dangerous(host);
    default:
      return words[verdict](host);
  }
}

/** What to do about it, and how to get the invoice without it. */
function sayNext({ verdict, link }: Judgement, language: Language): string[] {
  const words = linkPhrases[language];
  switch (verdict) {
    case "official":
      return [words.officialNext];
    case "issuer":
      return [words.issuerNext];
    case "careful":
      return [isOfficialHost(link.host) ? words.carefulOfficialNext(link.host) : words.carefulNext];
    case "unknown":
      return [words.next];
    default:
      return [words.already, words.next];
  }
}

function sayReasons(judgement: Judgement, language: Language): Part[] {
  const { reasons, link } = judgement;
  const mailbox = link.scheme === "mail" ? [linkPhrases[language].mailbox] : [];
  // A port is worth a word only where nothing worse is to be said.
  const telling = reasons.filter(({ kind }) => kind !== "port" || reasons.length === 1);
  const said = [...new Set([...telling.flatMap((reason) => sayReason(reason, judgement, language)), ...mailbox])];
  return said.length > 0 ? [text(said.join(language === "en" ? " " : ""))] : [];
}

/** Says what each address is worth, the worst first, why, and what to do. */
export function sayLinks([worst, ...others]: readonly [Judgement, ...Judgement[]], language: Language): Part[] {
  const words = linkPhrases[language];
  const beneath = [...sayReasons(worst, language), ...sayNext(worst, language).map(text)];
  if (others.length === 0) return [text(sayVerdict(worst, language)), ...beneath];
  const all = [worst, ...others];
  const bad = all.filter(({ verdict }) => severity(verdict) > severity("issuer")).length;
  const lines = all.slice(0, LISTED).map((one) => words.inLine[one.verdict](hostOf(one)));
  const more = all.length > LISTED ? [words.more(all.length - LISTED)] : [];
  return [text(words.several(all.length, bad)), { kind: "list", items: [...lines, ...more] }, ...beneath];
}
