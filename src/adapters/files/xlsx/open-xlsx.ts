import type { Sheet, Spreadsheet } from "../../../core/intake/index.ts";
import type { Source } from "../source.ts";
import { readProperties } from "./read-properties.ts";
import { type SheetContext, sheetHandler } from "./read-sheet.ts";
import { readDateStyles } from "./read-styles.ts";
import { readWorkbook, type Workbook } from "./read-workbook.ts";
import { readXml } from "./read-xml.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { openZip, type Zip } from "./zip.ts";

/** A workbook whose sheets are read while they are unpacked. */
export async function openXlsx(source: Source): Promise<Spreadsheet> {
  const zip = await openZip(source);
  const workbook = await readWorkbook(zip);
  const properties = workbook.properties ? await readProperties(zip, workbook.properties) : {};
  const total = sizeOf(zip, workbook);
  let context: Promise<SheetContext> | undefined;
  const sheets = workbook.sheets.map(
    ({ name, path }): Sheet => ({
      name,
      async *rows() {
        context ??= readContext(zip, workbook);
        yield* readXml(zip.stream(path), sheetHandler(await context));
      },
    }),
  );
  return {
    ...properties,
    typed: true,
    sheets,
    progress: () => Math.min(1, zip.unpacked() / total),
    async close() {
      zip.close();
      await source.close();
    },
  };
}

async function readContext(zip: Zip, { sharedStrings, styles, from1904 }: Workbook): Promise<SheetContext> {
  return {
    strings: sharedStrings ? await readSharedStrings(zip, sharedStrings) : undefined,
    dates: styles ? await readDateStyles(zip, styles) : [],
    from1904,
  };
}

const sizeOf = (zip: Zip, { sheets, sharedStrings }: Workbook): number =>
  [...sheets.map(({ path }) => path), sharedStrings ?? ""].reduce((sum, path) => sum + zip.sizeOf(path), 1);
