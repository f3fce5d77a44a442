import { type Cell, type SheetRow, UnreadableFile } from "../../../core/intake/index.ts";
import { COLUMNS, SHEET_ROWS } from "../limits.ts";
import type { DateStyles } from "./read-styles.ts";
import type { Attributes, XmlHandler } from "./read-xml.ts";
import { serialDate } from "./serial-date.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { unescapeText } from "./unescape-text.ts";

/** What a sheet needs to know about its workbook. */
export interface SheetContext {
  readonly strings: SharedStrings | undefined;
  readonly dates: DateStyles;
  readonly from1904: boolean;
}

/** Collects the rows of a worksheet; cells and rows that name no place follow the one before. */
export function sheetHandler(context: SheetContext): XmlHandler<SheetRow> {
  let rows: SheetRow[] = [];
  let cells: (Cell | undefined)[] = [];
  let row = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let value: string | undefined;
  let phonetic = 0;
  return {
    open(name, attributes) {
      if (name === "c") {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? "n";
        style = Number(attributes.s ?? 0);
        value = undefined;
      } else if (name === "row") {
        row = rowNumber(attributes, row);
        column = -1;
        cells = [];
      } else if (name === "rPh") phonetic++;
    },
    close(name, text) {
      if (name === "v") value = text;
      else if (name === "t" && phonetic === 0 && type === "inlineStr") value = (value ?? "") + text;
      else if (name === "rPh") phonetic--;
      else if (name === "row") rows.push({ row, cells });
      else if (name === "c" && column < COLUMNS && value !== undefined) {
        const cell = toCell(type, style, value, context);
        if (cell) cells[column] = cell;
      }
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

function rowNumber(attributes: Attributes, before: number): number {
  const row = attributes.r === undefined ? before + 1 : Number(attributes.r);
  if (!(row > before && row <= SHEET_ROWS)) throw new UnreadableFile("unreadable_file", `row ${attributes.r}`);
  return row;
}

/** `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length && at < 4; at++) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0) throw new UnreadableFile("unreadable_file", `cell ${place.slice(0, 20)}`);
  return column - 1;
}

function toCell(
  type: string,
  style: number,
  value: string,
  { strings, dates, from1904 }: SheetContext,
): Cell | undefined {
  if (type === "s") return asText(strings?.at(Number(value)));
  if (type !== "n") return asText(unescapeText(value));
  const number = value.trim();
  if (number === "") return undefined;
  const date = dates[style] ? serialDate(Number(number), from1904) : undefined;
  return date === undefined ? { text: number, isNumber: true } : { text: date, isNumber: false };
}

const asText = (text: string | undefined): Cell | undefined =>
  text === undefined || text === "" ? undefined : { text, isNumber: false };
