import type { CompanyRow } from "../database/company/index.ts";
import { pronounce, splitPinyin } from "../language/index.ts";
import { coreName, unitsOf } from "./core-name.ts";
import { likeness, type Slip, slipOf } from "./name-distance.ts";
import { initialsOf } from "./search-words.ts";

/** Why a company may be meant. */
export type CompanyReason = "exact" | "alias" | "part" | "shortened" | "pinyin" | "initials" | "similar" | Slip;

export interface CompanyMatch extends CompanyRow {
  /** 1 for the very name, 0 for nothing in common. */
  score: number;
  why: CompanyReason;
}

/** Ranked; which slip it is costs more to tell and is told of few. */
export type Judged = Omit<CompanyMatch, "why"> & { why: CompanyReason | "slip" };

const PART = 0.93;
const ONE_SLIP = 0.8;
const SHORTENED = 0.85;
const SOUND = 0.9;

/** Between two names that fit alike, the one with less around it. */
const CLOSER = 0.05;

const ratio = (asked: readonly string[], name: readonly string[]): number =>
  Math.min(1, asked.length / Math.max(1, name.length));

function judgeSound(letters: string, units: readonly string[]): Pick<Judged, "score" | "why"> | undefined {
  const syllables = pronounce(units.join(""));
  const sound = units.map((unit, at) => syllables[at] || unit);
  const initials = initialsOf(units, syllables);
  const asked = splitPinyin(letters);
  if (asked && `.${sound.join(".")}.`.includes(`.${asked.join(".")}.`)) {
    return { score: SOUND + CLOSER * ratio(asked, sound), why: "pinyin" };
  }
  if (initials.includes(letters))
    return { score: SOUND - 0.1 + CLOSER * (letters.length / initials.length), why: "initials" };
  return undefined;
}

function judge(core: string, asked: readonly string[], row: CompanyRow): Pick<Judged, "score" | "why"> {
  const name = coreName(row.name);
  if (name === core) return { score: 0.99, why: "exact" };
  const units = unitsOf(name);
  const closer = CLOSER * ratio(asked, units);
  if (name.includes(core)) return { score: PART + closer, why: "part" };
  const sound = /^[a-z]+$/.test(core) ? judgeSound(core, units) : undefined;
  if (sound) return sound;
  const { slips, common } = likeness(asked, units);
  const isShort = common === asked.length;
  const share = common / asked.length;
  // All of it is there in order: the fewer characters are missing between, the likelier.
  if (isShort) return { score: SHORTENED - 0.03 * slips + closer, why: "shortened" };
  // In a name of two characters one slip leaves half of it: too little to be called the same.
  if (slips === 1 && asked.length > 2) return { score: ONE_SLIP + closer - 0.3 / asked.length, why: "slip" };
  return { score: Math.max(0, 0.7 * share - 0.04 * slips + closer), why: slips === 1 ? "slip" : "similar" };
}

/** The same, with the slip named. */
export function explain(core: string, match: Judged): CompanyMatch {
  const { why, ...rest } = match;
  return { ...rest, why: why === "slip" ? slipOf(unitsOf(core), unitsOf(coreName(match.name))) : why };
}

/** Candidates held against the name that was asked for, likeliest first. */
export function rankCompanies(core: string, rows: readonly CompanyRow[]): Judged[] {
  const asked = unitsOf(core);
  if (asked.length === 0) return [];
  return rows
    .map((row) => ({ ...row, ...judge(core, asked, row) }))
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
}
