/** The fields of a callback: its root's children with their text. Deeper elements are nothing that is read. */
export type Fields = ReadonlyMap<string, string>;

const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<\?[^<>]*\?>|<(\/?)([A-Za-z_][\w.-]*)\s*(\/?)>|([^<]+)/y;
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));|&/g;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const DEEPEST = 8;

/** The text behind XML's five entities and numbers; any other entity makes the whole document unreadable. */
function unescapeXml(text: string): string | undefined {
  let isReadable = true;
  const plain = text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) => {
    if (name) return NAMED[name] ?? "";
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    isReadable = false;
    return "";
  });
  return isReadable ? plain : undefined;
}

interface Scan {
  path: string[];
  text: string;
  fields: Map<string, string>;
}

/** False where the document is not what the platforms send. */
function take(scan: Scan, [, cdata, slash, name, empty, raw]: RegExpExecArray): boolean {
  if (cdata !== undefined || raw !== undefined) {
    const text = cdata ?? unescapeXml(raw ?? "");
    scan.text += text ?? "";
    return text !== undefined && (scan.path.length > 0 || text.trim() === "");
  }
  if (name === undefined) return scan.path.length === 0;
  if (empty) return scan.path.length > 0;
  if (!slash) {
    scan.path.push(name);
    scan.text = "";
    return scan.path.length <= DEEPEST && (scan.path.length > 1 || scan.fields.size === 0);
  }
  if (scan.path.length === 2) scan.fields.set(name, scan.text);
  scan.text = "";
  return scan.path.pop() === name;
}

/** Reads `<xml><A>…</A></xml>`, or undefined: no attributes, no document type, so nothing ever expands. */
export function readXml(document: string): Fields | undefined {
  const scan: Scan = { path: [], text: "", fields: new Map() };
  TOKEN.lastIndex = 0;
  const text = document.trim();
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token || !take(scan, token)) return undefined;
  }
  return scan.path.length === 0 && scan.fields.size > 0 ? scan.fields : undefined;
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** Numbers stand bare, text in CDATA, as the platforms' own examples have it. */
export const writeXml = (fields: Readonly<Record<string, string | number>>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${typeof value === "number" ? value : cdata(value)}</${name}>`)
    .join("")}</xml>`;
