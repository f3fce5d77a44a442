import { toUnicode } from "./decode-punycode.ts";
import { ISSUERS, type Issuer } from "./issuers.ts";
import { registrableDomain } from "./registrable-domain.ts";
import { isOneEdit, skeleton } from "./skeleton.ts";

/** What a host is made to look like, and how. */
export interface Likeness {
  readonly of: "tax_authority" | Issuer;
  /** The name that is imitated, and what imitates it. */
  readonly name: string;
  readonly part: string;
  readonly how: "name_inside" | "one_edit" | "other_letters" | "other_ending";
}

/** Names of the tax authority's own; others have no business with them. */
const OFFICIAL = ["chinatax", "inv-veri"];
/** Below this length, a neighbour by one letter is a coincidence. */
const TELLING = 5;

const joined = (name: string): string => name.replaceAll(/[._-]/g, "");
const partsOf = (host: string): string[] => host.split(/[.-]/).filter(Boolean);

function likeOfficial(host: string): Likeness | undefined {
  for (const name of OFFICIAL) {
    const likeness = (part: string, how: Likeness["how"]): Likeness => ({ of: "tax_authority", name, part, how });
    const [plain, seen] = [joined(name), skeleton(joined(name))];
    if (joined(host).includes(plain)) return likeness(name, "name_inside");
    const label = host.split(".").find((one) => skeleton(joined(one)).includes(seen));
    if (label !== undefined) return likeness(label, "other_letters");
    if (skeleton(joined(host)).includes(seen)) return likeness(host, "name_inside");
    const near = [...host.split("."), ...partsOf(host)].find((one) => isOneEdit(skeleton(joined(one)), seen));
    if (near !== undefined) return likeness(near, "one_edit");
  }
  return undefined;
}

function likeIssuer(host: string, issuer: Issuer): Likeness | undefined {
  const likeness = (part: string, how: Likeness["how"]): Likeness => ({ of: issuer, name: issuer.host, part, how });
  const real = registrableDomain(issuer.host);
  const domain = registrableDomain(host);
  if (domain === real) return undefined;
  if (`.${host}`.includes(`.${real}.`) || `.${host}`.includes(`.${real}-`)) return likeness(real, "name_inside");
  const [name = "", ending = ""] = cutLabel(real);
  const [label = "", itsEnding = ""] = cutLabel(domain);
  if (skeleton(domain) === skeleton(real)) return likeness(label, "other_letters");
  if (name.length < TELLING) return undefined;
  const isNear = label.at(0) === name.at(0) && isOneEdit(skeleton(label), skeleton(name));
  if (isNear && (!issuer.isCommonWord || ending === itsEnding)) return likeness(label, "one_edit");
  if (issuer.isCommonWord) return undefined;
  const isInside = partsOf(domain).includes(name) || label === name || skeleton(label) === skeleton(name);
  return isInside ? likeness(name, "other_ending") : undefined;
}

function cutLabel(domain: string): [string, string] {
  const dot = domain.indexOf(".");
  return [domain.slice(0, dot), domain.slice(dot + 1)];
}

/** What a host that is neither the tax authority's nor an issuer's looks like; undefined where it resembles none. */
export function resembles(host: string): Likeness | undefined {
  const seen = toUnicode(host.toLowerCase().replaceAll("．", ".")).toLowerCase();
  const official = likeOfficial(seen);
  if (official) return official;
  for (const issuer of ISSUERS) {
    const likeness = likeIssuer(seen, issuer);
    if (likeness) return likeness;
  }
  return undefined;
}
