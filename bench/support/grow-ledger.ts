import { copyFileSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

const reversed = (digits: string): string => [...digits].reverse().join("");

/** What a copy changes, so that no number repeats: the `k`th has serials of its own, codes of other years (there are eight of them), other amounts. */
const CHANGED: Readonly<Record<string, string>> = {
  id: "id + ?1 * 100000000",
  digital_number:
    "iif(digital_number = '', '', substr(digital_number, 1, 5) || printf('%015d', substr(digital_number, 6) + ?1 * 20000000))",
  code: "case length(code) when 12 then substr(code, 1, 5) || (substr(code, 6, 2) + ?1 * 8) || substr(code, 8) when 10 then substr(code, 1, 4) || (substr(code, 5, 2) + ?1 * 8) || substr(code, 7) else code end",
  number_rev:
    "iif(digital_number = '', number_rev, reversed(substr(digital_number, 1, 5) || printf('%015d', substr(digital_number, 6) + ?1 * 20000000)))",
  net_fen: "net_fen + ?1 * 101",
  total_fen: "total_fen + ?1 * 101",
};

/** Makes a ledger so many times as large: the rows first and the indexes after, or it would take hours. */
export function growLedger(from: string, to: string, times: number): void {
  const half = `${to}.part`;
  for (const end of ["", "-wal", "-shm"]) rmSync(half + end, { force: true });
  copyFileSync(from, half);
  const raw = new DatabaseSync(half);
  raw.function("reversed", { deterministic: true }, (digits) => reversed(String(digits)));
  for (const pragma of ["journal_mode = delete", "synchronous = off", "cache_size = -524288"])
    raw.exec(`pragma ${pragma}`);
  const indexes = raw
    .prepare("select name, sql from sqlite_schema where type = 'index' and tbl_name = 'invoice' and sql is not null")
    .all();
  for (const { name } of indexes) raw.exec(`drop index ${name}`);
  const columns = raw
    .prepare("select name from pragma_table_info('invoice')")
    .all()
    .map(({ name }) => String(name));
  const last = Number(raw.prepare("select max(id) as last from invoice").get()?.last);
  const copy = raw.prepare(
    `insert into invoice (${columns.join(", ")}) select ${columns.map((one) => CHANGED[one] ?? one).join(", ")} from invoice where id <= ?2`,
  );
  for (let k = 1; k < times; k++) copy.run(k, last);
  for (const { sql } of indexes) raw.exec(String(sql));
  raw.exec("pragma journal_mode = wal");
  raw.close();
  renameSync(half, to);
}
