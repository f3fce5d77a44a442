import fc from "fast-check";
import { type CalendarDate, fen, REGIONS } from "../../../src/core/invoice/index.ts";

export const digits = (min: number, max = min) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((each) => each.join(""));

export const amount = fc.integer({ min: -1e13, max: 1e13 }).map(fen);

/** Days from 1990 to 2089. */
export const calendarDate = fc
  .integer({ min: 7305, max: 43_829 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as CalendarDate);

export const region = fc.constantFrom(...REGIONS);

export const province = fc.constantFrom(...REGIONS.filter(({ code }) => code.endsWith("00")));

/** A 20-digit number of a province and a year since the pilot. */
export const digitalDigits = fc
  .tuple(fc.integer({ min: 21, max: 99 }), province, digits(16))
  .map(([year, place, rest]) => `${year}${place.code.slice(0, 2)}${rest}`);
