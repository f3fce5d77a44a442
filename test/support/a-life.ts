import { type ChildProcess, fork } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "../../src/bot/index.ts";

/** What the house in the child process says. */
export type Report = { kind: "acknowledged"; id: string } | { kind: "idle"; awaits: string[] };

/** What it is told. */
export type Order = { messages: Message[] };

export interface Life {
  /** The ids whose sender was told that they are stored. */
  acknowledged: Set<string>;
  /** The names of the awaits that were reached, where it lived to say so. */
  awaits: string[];
}

const CHILD = new URL("answering-house.ts", import.meta.url).pathname;
const LIGHT_DRIZZLE = new URL("../../scripts/light-drizzle.mjs", import.meta.url).href;

/** Starts a house over a file in a process of its own; with `killAt` it kills itself at that await, counted from 1. */
export const startHouse = (file: string, sentFile: string, killAt: number): ChildProcess =>
  fork(CHILD, [file, sentFile, String(killAt)], {
    execArgv: ["--import", LIGHT_DRIZZLE],
    // Lives are short and many: what is compiled once need not be again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "piaowen-compile-cache") },
  });

/** Has a house answer these messages, all at once, until it is done or dead. */
export function aLife(file: string, sentFile: string, messages: Message[], killAt = 0): Promise<Life> {
  const child = startHouse(file, sentFile, killAt);
  const life: Life = { acknowledged: new Set(), awaits: [] };
  child.on("message", (report: Report) => {
    if (report.kind === "acknowledged") life.acknowledged.add(report.id);
    else {
      life.awaits = report.awaits;
      child.disconnect();
    }
  });
  child.send({ messages } satisfies Order);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      const asWished = killAt > 0 ? signal === "SIGKILL" : code === 0;
      if (asWished) resolve(life);
      else reject(new Error(`the house ended with ${code ?? signal}`));
    });
  });
}
