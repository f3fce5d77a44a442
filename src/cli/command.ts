import type { ParseArgsConfig } from "node:util";
import type { Database } from "../core/database/index.ts";
import type { House } from "../house.ts";
import type { NodeDatabase } from "../node/index.ts";

/** What a command may use; answers go to standard output, everything else to standard error. */
export interface CliContext {
  json: boolean;
  now: Date;
  /** The database, migrated first where it is empty. */
  open(): Promise<NodeDatabase>;
  house(database: Database): House;
  /** What keys are sealed under. */
  secret(): Uint8Array;
  print(text: string): void;
  note(text: string): void;
  /** Asks the person at the keyboard; undefined where there is none. */
  askPerson(question: string): Promise<string | undefined>;
}

export interface Arguments {
  words: string[];
  text(option: string): string | undefined;
  texts(option: string): string[];
  flag(option: string): boolean;
}

export interface Command {
  /** Such as `ask "<text>" [--org ID]`. */
  usage: string;
  summary: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  /** The exit status. */
  run(context: CliContext, args: Arguments): Promise<number>;
}

/** A command that cannot go on: a stable code, a sentence with what to do next, and the exit status. */
export class CliFailure extends Error {
  override name = "CliFailure";
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 1) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Prints a result: as JSON under `--json`, else in words. */
export function report(context: CliContext, data: unknown, words: string): void {
  context.print(context.json ? JSON.stringify(data) : words);
}
