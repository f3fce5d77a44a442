import { type Link, toLink } from "./link.ts";
import { readBareHosts } from "./read-bare-hosts.ts";

const TOKEN = /[^\s<>"“”「」『』《》【】（）|]+/gu;
// hxxp and [.] are how people write an address that must not be opened.
const SCHEME = /h(?:tt|xx)p(s?)[:：][\\/／]{1,4}/giu;
const AUTHORITY = /^[^\\/?#，；！？、]*/u;
const HAN = /[\p{Script=Han}。｡]/u;
// More than a message holds of real ones: what stands behind many harmless ones is read, too.
const MOST = 300;

/** Where a sentence goes on right behind a host: `https://a.gov.cn查验` and `…gov.cn。谢谢`, but not `…gov.cn。evil.com`. */
function hostEnd(authority: string): number {
  const at = authority.search(HAN);
  const before = authority.slice(0, at);
  const after = authority.slice(at);
  // A name that goes on behind its point is one name.
  const goesOn = /^(?:[。｡]|\p{Script=Han}{1,30}[.．。｡])[a-z\d-]+[.．]?[a-z]/iu.test(after);
  return at > 0 && /[a-z\d]\.[a-z]{2,}(?::\d+)?$/i.test(before) && !goesOn ? at : authority.length;
}

/** The authority of what follows `https://`; a text that goes on with somebody's mailbox is no user information. */
function readAuthority(rest: string): string {
  const whole = AUTHORITY.exec(rest)?.[0] ?? "";
  const cut = /^[，；！？、]@/u.test(rest.slice(whole.length)) ? (/^[^\\/?#]*/u.exec(rest)?.[0] ?? whole) : whole;
  const sign = cut.lastIndexOf("@");
  const isMailbox = sign > 0 && HAN.test(cut.slice(0, sign)) && /[\w.+-]$/.test(cut.slice(0, sign));
  if (sign >= 0 && !isMailbox)
    return cut.slice(0, sign + 1) + cut.slice(sign + 1, sign + 1 + hostEnd(cut.slice(sign + 1)));
  return cut.slice(0, hostEnd(cut));
}

function readSchemed(token: string, start: number, found: RegExpExecArray): { link: Link; end: number } {
  const from = found.index + found[0].length;
  const rest = token.slice(from);
  const authority = readAuthority(rest).replace(/[.,;:!?'")}*。]+$/u, "");
  const path = /^[\\/?#][^，；！？、]*/u.exec(rest.slice(authority.length))?.[0] ?? "";
  const han = path.search(/\p{Script=Han}/u);
  const end = from + authority.length + (han < 0 ? path.length : han);
  const scheme = found[1] ? "https" : "http";
  const text = token.slice(found.index, end);
  return { link: toLink({ at: start + found.index, scheme, authority, path, text }), end };
}

/** A text can only be one address where another begins inside it: then it leads there. */
function readToken(token: string, start: number): Link[] {
  const links: Link[] = [];
  let from = 0;
  SCHEME.lastIndex = 0;
  for (let found = SCHEME.exec(token); found && links.length < MOST; found = SCHEME.exec(token)) {
    links.push(...readBareHosts(token.slice(from, found.index), start + from));
    const { link, end } = readSchemed(token, start, found);
    links.push(link);
    from = Math.max(end, found.index + found[0].length);
    SCHEME.lastIndex = from;
  }
  return [...links, ...readBareHosts(token.slice(from), start + from)];
}

/** A text as it was before its addresses were made harmless. */
export const refang = (text: string): string => text.replaceAll(/\[\.\]|\(\.\)/g, ".");

/** What a text says beside its addresses. */
export function withoutLinks(text: string, links: readonly Link[]): string {
  const plain = refang(text);
  const ends = links.map(({ at, text: typed }) => at + typed.length);
  return [0, ...ends]
    .map((from, at) => plain.slice(from, links[at]?.at))
    .join(" ")
    .trim();
}

/** The addresses in a text, in order: with http, as a bare host, or of a mailbox. */
export function readLinks(text: string): Link[] {
  const links = [...refang(text).matchAll(TOKEN)].flatMap((token) => readToken(token[0], token.index));
  return links.slice(0, MOST);
}
