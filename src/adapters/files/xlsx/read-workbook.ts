import { posix } from "node:path";
import { UnreadableFile } from "../../../core/intake/index.ts";
import { visitXml } from "./read-xml.ts";
import { readPart, type Zip } from "./zip.ts";

/** Where the parts of a workbook are. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly properties: string | undefined;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly path: string;
}

/** What a part refers to, by paths inside the archive. */
async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!zip.has(path)) return [];
  const relations: Relation[] = [];
  await visitXml(await readPart(zip, path), {
    open(name, attributes) {
      const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
      if (name !== "Relationship") return;
      const resolved = posix.join("/", target.startsWith("/") ? target : posix.join(folder, target)).slice(1);
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), path: resolved });
    },
  });
  return relations;
}

/** Finds the sheets of a workbook in the order of its tabs. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = await relationsOf(zip, "");
  const main = root.find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  if (!zip.has(main)) throw new UnreadableFile("not_a_workbook", "a zip without a workbook");
  const relations = await relationsOf(zip, main);
  const tabs: { name: string; relation: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await visitXml(await readPart(zip, main), {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name === "sheet") tabs.push({ name: attributes.name ?? "", relation: relationIn(attributes) });
    },
  });
  if (!isWorkbook) throw new UnreadableFile("not_a_workbook", "a zip of another kind");
  const pathOf = (type: string, among = relations): string | undefined =>
    among.find((relation) => relation.type === type && zip.has(relation.path))?.path;
  const sheets = tabs.flatMap(({ name, relation }) => {
    const path = relations.find(({ id, type }) => id === relation && type === "worksheet")?.path;
    return path && zip.has(path) ? [{ name, path }] : [];
  });
  return {
    sheets,
    sharedStrings: pathOf("sharedStrings"),
    styles: pathOf("styles"),
    properties: pathOf("core-properties", root),
    from1904,
  };
}

// The prefix of the relations namespace is r: by habit only.
const relationIn = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? "";
