import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** Chinese takes full-width marks: ，：；？！（）. */
const HALF_WIDTH = /\p{Script=Han}[」』》）]?[,:;?!(](?!\/\/)|[,;?!)]\p{Script=Han}/u;

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end) && !name.endsWith(".en.txt"))
    .map((name) => join(folder, name));

const linesOf = (path: string): string[] => readFileSync(join(root, path), "utf8").split("\n");

/** What stands between quotes, and not what a person might type. */
const spokenIn = (line: string): string[] =>
  (line.match(/"[^"]*"|`[^`]*`/gu) ?? []).map((quoted) => quoted.replaceAll(/\$\{[^}]*\}/gu, "x").slice(1, -1));

const offending = (paths: string[], spoken: (path: string) => string[]): string[] =>
  paths.flatMap((path) => spoken(path).flatMap((text) => (HALF_WIDTH.test(text) ? [`${path}: ${text}`] : [])));

/** The answers of a transcript: every line that no person said. */
function answersIn(path: string): string[] {
  let answering = false;
  return linesOf(path).filter((line) => {
    if (/^\S{1,12}: /u.test(line)) answering = line.startsWith("票问: ");
    return answering && !line.startsWith("#");
  });
}

describe("Chinese punctuation", () => {
  test("phrases use full-width marks", () => {
    const phrases = filesIn("src/bot/phrases", ".ts");
    expect(phrases.length).toBeGreaterThan(20);
    expect(offending(phrases, (path) => linesOf(path).flatMap(spokenIn))).toEqual([]);
  });

  test("articles use full-width marks", () => {
    const body = (path: string) => linesOf(path).filter((line) => !line.startsWith("  - ") && !line.includes("]("));
    expect(offending(filesIn("knowledge/zh-CN", ".md"), body)).toEqual([]);
  });

  test("so do the answers people get", () => {
    const transcripts = filesIn("test/journeys/transcripts", ".txt").filter((path) => !/\ben[._]|_en\b/u.test(path));
    expect(transcripts.length).toBeGreaterThan(5);
    expect(offending(transcripts, (path) => answersIn(path).map((line) => line.replace(/^票问: /, "")))).toEqual([]);
  });
});
