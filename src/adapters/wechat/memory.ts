import { REMEMBERED } from "./limits.ts";

/** What is remembered of the conversations, as long as the process lives. */
export interface WechatMemory {
  /** By address: until when a short answer needs no call, in ms since 1970. */
  asked: Map<string, number>;
  /** By address: the letter that was shortened for the group and may be asked for. */
  shortened: Map<string, string>;
  /** What was taken back before it was answered. */
  recalled: Set<string>;
  /** Which message each cause answers. */
  causes: Map<string, string>;
}

export const createWechatMemory = (): WechatMemory => ({
  asked: new Map(),
  shortened: new Map(),
  recalled: new Set(),
  causes: new Map(),
});

/** Keeps a map from growing for ever: the oldest goes first. */
export function remember<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= REMEMBERED) return;
    kept.delete(oldest);
  }
}
