import type { Log } from "../log.ts";

/** One JSON line an event, on standard error. */
export const writeLog: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};
