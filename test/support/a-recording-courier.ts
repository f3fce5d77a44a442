import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Courier } from "../../src/core/outbox/index.ts";

/** A courier whose platform is a file: a line is what somebody received, whatever became of the process that sent it. */
export const aRecordingCourier = (sentFile: string, reach: (name: string) => void = () => {}): Courier => ({
  channel: "recorder",
  async deliver({ sequence }) {
    reach("before a send");
    appendFileSync(sentFile, `${sequence}\n`);
    reach("after a send");
    return { kind: "sent" };
  },
});

/** How often each letter was received, by its sequence. */
export function received(sentFile: string): Map<number, number> {
  const counts = new Map<number, number>();
  const lines = existsSync(sentFile) ? readFileSync(sentFile, "utf8").split("\n").filter(Boolean) : [];
  for (const line of lines) counts.set(Number(line), (counts.get(Number(line)) ?? 0) + 1);
  return counts;
}
