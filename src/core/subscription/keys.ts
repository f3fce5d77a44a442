import { companyKey } from "../company/index.ts";
import type { NoticeRow } from "../database/subscription/index.ts";
import type { AlertFilter } from "./filter.ts";

/** Names are found by any part of them from two characters to this many. */
const SHORTEST_PART = 2;
const LONGEST_PART = 20;
/** A name beyond this is cut off: what is longer is no name. */
const NAME_CHARACTERS = 60;

const partKey = (part: string): string => `name:${[...part].slice(0, LONGEST_PART).join("")}`;

/** The keys under which a filter is found: those of its most selective part, because the rest is looked at afterwards. */
export function keysOfFilter(filter: AlertFilter): string[] {
  const { invoice, company, changes, kinds, direction, deadlines, sources } = filter;
  if (invoice) return [`no:${invoice}`];
  if (company) return [partKey(company.key), ...company.ids.map((id) => `co:${id}`)];
  if (sources) return ["source"];
  if (deadlines?.length) return deadlines.map((deadline) => `date:${deadline}`);
  if (changes?.length) {
    return [
      ...new Set(
        changes.flatMap(({ axis, to }) => (to.length ? to.map((value) => `to:${axis}:${value}`) : [`on:${axis}`])),
      ),
    ];
  }
  if (kinds?.length) return kinds.map((kind) => `kind:${kind}`);
  return [direction ? `way:${direction}` : "all"];
}

function partsOf(name: string): string[] {
  const characters = [...companyKey(name)].slice(0, NAME_CHARACTERS);
  const parts = new Set<string>();
  for (let from = 0; from < characters.length; from++) {
    const longest = Math.min(LONGEST_PART, characters.length - from);
    for (let length = SHORTEST_PART; length <= longest; length++) {
      parts.add(`name:${characters.slice(from, from + length).join("")}`);
    }
  }
  return [...parts];
}

/** Every key under which a subscriber of this company's name can stand. */
export const keysOfName = (name: string): string[] => (name === "" ? [] : partsOf(name));

/** The names of the companies that a notice is about. */
export const namesOfNotice = ({ kind, about }: NoticeRow): string[] =>
  kind === "source_late" ? [] : [...new Set([about.sellerName, about.buyerName])].filter(Boolean);

/** Every other key under which a subscriber of this notice can stand. */
export function keysOfNotice({ kind, subject, toValue, about }: NoticeRow): string[] {
  if (kind === "source_late") return ["source"];
  const { digitalNumber, code, number } = about;
  const whose = [
    ...(digitalNumber ? [`no:${digitalNumber}`] : []),
    ...(number ? [`no:${code} ${number}`] : []),
    ...(about.sellerId ? [`co:${about.sellerId}`] : []),
    ...(about.buyerId ? [`co:${about.buyerId}`] : []),
  ];
  if (kind === "deadline") return [...whose, `date:${subject}`];
  return [...whose, `to:${subject}:${toValue}`, `on:${subject}`, `kind:${about.kind}`, `way:${about.direction}`, "all"];
}
