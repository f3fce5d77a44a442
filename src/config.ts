import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export type Env = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used; the message says which, why, and what to do. */
export class BadSetting extends Error {
  override name = "BadSetting";
}

export interface DatabaseAddress {
  url: string;
  token: string | undefined;
  /** The file behind it, where it is one. */
  file: string | undefined;
}

const DEFAULT_FILE = "data/piaowen.db";
const SECRET_FILE = "data/secret";
const SECRET_BYTES = 32;

/** Where the ledger is: `--db`, else `PIAOWEN_DATABASE_URL`, else a file under `data/`; a bare path is a file. */
export function databaseAddress(env: Env, given?: string): DatabaseAddress {
  const wanted = given?.trim() || env.PIAOWEN_DATABASE_URL?.trim() || DEFAULT_FILE;
  const remote = /^(?:libsql|https?|wss?):\/\//.test(wanted);
  if (remote) return { url: wanted, token: env.PIAOWEN_DATABASE_TOKEN?.trim() || undefined, file: undefined };
  if (/^[a-z]+:\/\//i.test(wanted) && !wanted.startsWith("file:")) {
    throw new BadSetting(`PIAOWEN_DATABASE_URL is ${wanted}: write a file path, file:…, libsql://… or https://…`);
  }
  const file = resolve(wanted.replace(/^file:(?:\/\/)?/, ""));
  return { url: `file:${file}`, token: undefined, file };
}

function port(text: string | undefined): number {
  if (!text?.trim()) return 8787;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new BadSetting(`PORT is "${text}": write a number from 0 to 65535 (0 takes any free port)`);
}

export interface NodeConfig {
  host: string;
  port: number;
  database: DatabaseAddress;
}

export const nodeConfig = (env: Env): NodeConfig => ({
  host: env.HOST?.trim() || "127.0.0.1",
  port: port(env.PORT),
  database: databaseAddress(env),
});

function decodeSecret(text: string): Uint8Array {
  const bytes = /^[0-9a-f]+$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
  if (bytes.length >= SECRET_BYTES) return new Uint8Array(bytes);
  throw new BadSetting(
    `PIAOWEN_SECRET holds ${bytes.length} bytes and needs at least ${SECRET_BYTES}, in hex or base64: openssl rand -hex 32 makes one`,
  );
}

/** `PIAOWEN_SECRET`, or one made once and kept beside the database, readable by its owner only. */
export function readSecret(env: Env, database: DatabaseAddress): Uint8Array {
  const given = env.PIAOWEN_SECRET?.trim();
  if (given) return decodeSecret(given);
  const file = database.file ? join(dirname(database.file), "secret") : resolve(SECRET_FILE);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // `wx`: of two processes that start together one makes it, and both read the same.
    try {
      writeFileSync(file, randomBytes(SECRET_BYTES).toString("hex"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
    chmodSync(file, 0o600);
  }
  return decodeSecret(readFileSync(file, "utf8").trim());
}
