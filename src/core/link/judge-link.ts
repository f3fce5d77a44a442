import { isOfficialHost } from "../invoice/index.ts";
import { fileEnding } from "./file-ending.ts";
import { findTargets } from "./find-targets.ts";
import { issuerOf } from "./issuers.ts";
import { type Judgement, type Reason, severity, type Verdict, worse } from "./judgement.ts";
import { isAddress, isGovernment, isShortener } from "./known-hosts.ts";
import type { Link } from "./link.ts";
import { mixesScripts, oddLetters } from "./odd-letters.ts";
import type { Demand } from "./read-demands.ts";
import { registrableDomain } from "./registrable-domain.ts";
import { resembles } from "./resembles.ts";

/** The tax bureaus' services answer on 8443 too. */
const OFFICIAL_PORTS = new Set(["", "443", "8443"]);
const PORTS = new Set(["", "80", "443"]);

interface Finding {
  verdict: Verdict;
  reasons: Reason[];
}

/** Whose host it is. */
function judgeHost(link: Link): Finding {
  const { host, written } = link;
  const letters = oddLetters(written || host);
  if (isOfficialHost(host)) {
    return link.isDisguised
      ? { verdict: "lookalike", reasons: [{ kind: "odd_letters", letters }] }
      : { verdict: "official", reasons: [] };
  }
  if (issuerOf(host) && !link.isDisguised) return { verdict: "issuer", reasons: [] };
  const likeness = resembles(written) ?? resembles(host);
  if (likeness) return { verdict: "lookalike", reasons: [{ kind: "likeness", likeness, letters }] };
  if (issuerOf(host) || mixesScripts(host) || letters.some(({ script }) => script === "unseen")) {
    return { verdict: "lookalike", reasons: [{ kind: "odd_letters", letters }] };
  }
  if (host === "") return { verdict: "unknown", reasons: [{ kind: "unreadable" }] };
  if (isAddress(host)) return { verdict: "dangerous", reasons: [{ kind: "address" }] };
  if (isShortener(host)) return { verdict: "unknown", reasons: [{ kind: "shortener" }] };
  return { verdict: "unknown", reasons: isGovernment(host) ? [{ kind: "government" }] : [] };
}

/** What is before an @ is only there to be read. */
function judgeUserInfo({ scheme, userInfo, host }: Link): Finding | undefined {
  if (scheme === "mail" ? resembles(userInfo) === undefined : userInfo === "") return undefined;
  return {
    verdict: isOfficialHost(host) ? "careful" : "lookalike",
    reasons: [{ kind: "user_info", before: userInfo }],
  };
}

const isKnown = (owner: Verdict): boolean => owner === "official" || owner === "issuer";

function judgeForm({ scheme, port }: Link, owner: Verdict): Finding | undefined {
  const reasons: Reason[] = [];
  if (!(owner === "official" ? OFFICIAL_PORTS : PORTS).has(port)) reasons.push({ kind: "port", port });
  if (owner === "official" && scheme === "http") reasons.push({ kind: "plain_http" });
  return reasons.length > 0 ? { verdict: isKnown(owner) ? "careful" : "unknown", reasons } : undefined;
}

function judgeFile({ path }: Link, owner: Verdict): Finding | undefined {
  const file = fileEnding(path);
  if (!file) return undefined;
  return {
    verdict: isKnown(owner) && file.kind === "archive" ? "careful" : "dangerous",
    reasons: [{ kind: "file", file }],
  };
}

/** Where it leads on to, if that is worse than where it goes. */
function judgeTargets(link: Link, owner: Verdict): Finding | undefined {
  const [target] = findTargets(link)
    .map((inner) => judgeOnce(inner))
    .filter(({ verdict }) => severity(verdict) > severity("issuer"))
    .sort((one, other) => severity(other.verdict) - severity(one.verdict));
  if (!target) return undefined;
  const verdict = !isKnown(owner) ? target.verdict : target.verdict === "unknown" ? "careful" : "dangerous";
  return { verdict: worse("careful", verdict), reasons: [{ kind: "redirect", target }] };
}

function judgeDemands(demands: readonly Demand[], owner: Verdict): Finding | undefined {
  // At the tax authority's own site one logs in; nobody pays there by a link in a message.
  const telling = owner === "official" ? demands.filter((one) => one === "transfer" || one === "bank_card") : demands;
  if (telling.length === 0) return undefined;
  const isPressure = telling.every((one) => one === "pressure" || one === "remote");
  const verdict = owner === "official" || (owner === "issuer" && isPressure) ? "careful" : "dangerous";
  return { verdict, reasons: [{ kind: "demands", demands: telling }] };
}

function judgeWith(link: Link, further: (owner: Verdict) => (Finding | undefined)[]): Judgement {
  const owned = judgeHost(link);
  const findings = [judgeUserInfo(link), judgeForm(link, owned.verdict), judgeFile(link, owned.verdict)];
  const all = [...findings, ...further(owned.verdict)].filter((one) => one !== undefined);
  return {
    link,
    domain: registrableDomain(link.host || link.written.toLowerCase()),
    issuer: link.isDisguised ? undefined : issuerOf(link.host),
    verdict: all.reduce((verdict, one) => worse(verdict, one.verdict), owned.verdict),
    reasons: [...owned.reasons, ...all.flatMap(({ reasons }) => reasons)],
  };
}

/** An address inside an address is not looked into further. */
const judgeOnce = (link: Link): Judgement => judgeWith(link, () => []);

/** Judges an address by how it is written and by what the message around it wants; it is never opened. */
export const judgeLink = (link: Link, demands: readonly Demand[] = []): Judgement =>
  judgeWith(link, (owner) => [judgeTargets(link, owner), judgeDemands(demands, owner)]);

/** All addresses of a message, the worst first. */
export const judgeLinks = (links: readonly Link[], demands: readonly Demand[] = []): Judgement[] =>
  links.map((link) => judgeLink(link, demands)).sort((one, other) => severity(other.verdict) - severity(one.verdict));
