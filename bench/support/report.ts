import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const RESULTS = new URL("../RESULTS.md", import.meta.url);

const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0);

export const micro = (ms: number): string => `${Math.round(ms * 1000)} µs`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

/** A Markdown table whose columns line up. */
function markdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) => Math.max(...[column, ...rows.map((row) => row[at] ?? "")].map(width)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - width(cell))).join(" | ")} |`;
  const rule = `|${widths.map((one) => "-".repeat(one + 2)).join("|")}|`;
  return [line(columns), rule, ...rows.map(line)].join("\n");
}

/** Takes the place of what stood under the same title, with what was remarked on it; a new title goes to the end. */
function record(title: string, section: string): void {
  const sections = readFileSync(RESULTS, "utf8").split(/^(?=## )/mu);
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  const written = at === -1 ? [...sections, section] : sections.with(at, section);
  writeFileSync(RESULTS, `${written.map((one) => one.trim()).join("\n\n")}\n`);
}

/** Prints a table; with `--record` also writes it into RESULTS.md, with the day and the machine. */
export function report(title: string, columns: string[], rows: string[][], remark = ""): void {
  const table = markdown(columns, rows);
  process.stdout.write(`\n${title}\n\n${table}\n${remark ? `\n${remark}\n` : ""}`);
  if (!process.argv.includes("--record")) return;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  record(title, `## ${title}\n\n${day}, ${machine}.\n\n${table}\n${remark ? `\n${remark}\n` : ""}`);
}

/** `--rows 1000` as a number. */
export function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at === -1 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isSafeInteger(value)) throw new Error(`--${name} needs a whole number`);
  return value;
}
