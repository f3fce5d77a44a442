import { visitXml } from "./read-xml.ts";
import { readPart, type Zip } from "./zip.ts";

/** Which cell styles show a number as a date, by style index. */
export type DateStyles = readonly boolean[];

// ECMA-376 18.8.30: 14-22 and 45-47 everywhere, 27-36 and 50-58 in Chinese, Japanese and Korean.
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

const isBuiltInDate = (id: number): boolean => BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to);

// Quoted words, escaped characters and [colours] are shown as they are and format nothing.
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Whether a number format such as `yyyy"年"m"月"d"日"` shows a date. */
export const isDateFormat = (format: string): boolean =>
  !/general/i.test(format) && /[ymdhs]/i.test(format.replace(LITERAL, ""));

/** Reads which styles are dates; a workbook stores a date as a plain number. */
export async function readDateStyles(zip: Zip, path: string): Promise<DateStyles> {
  const formats = new Map<number, boolean>();
  const styles: number[] = [];
  let inCellFormats = false;
  await visitXml(await readPart(zip, path), {
    open(name, attributes) {
      if (name === "numFmt") formats.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ""));
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) styles.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return styles.map((id) => formats.get(id) ?? isBuiltInDate(id));
}
