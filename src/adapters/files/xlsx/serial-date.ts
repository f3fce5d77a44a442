const DAY_MS = 86_400_000;
// Day 0 is 1899-12-30, because 1900 is counted as a leap year that it was not; before 1900-03-01 nothing is issued.
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465; // 9999-12-31

/** A date that a spreadsheet stored as a number, as `YYYY-MM-DD` and the time where there is one. */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return undefined;
  const seconds = Math.round(serial * 86_400);
  const text = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + seconds * 1000).toISOString();
  const isWholeDay = (seconds * 1000) % DAY_MS === 0;
  return isWholeDay ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
