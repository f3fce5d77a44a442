import type { SlackState } from "./a-slack.ts";
import { nextTs, type Reply } from "./answer-call.ts";
import { faultsIn } from "./check-blocks.ts";

const MOST_USES = 5;

/** What a response address would say; five uses and it is used up. */
export function respondTo(state: SlackState, path: string, body: string): Reply {
  const [, , person = "", channel = "", thread = ""] = path.split("/");
  const uses = (state.responses.get(path) ?? 0) + 1;
  state.responses.set(path, uses);
  if (uses > MOST_USES) return { status: 404, body: { ok: false, error: "used_url" } };
  const {
    text,
    blocks = [],
    replace_original,
  } = JSON.parse(body) as {
    text: string;
    blocks?: Record<string, unknown>[];
    replace_original?: boolean;
  };
  const faults = faultsIn(blocks);
  if (!text || faults.length > 0) return { status: 400, body: { ok: false, error: "invalid_blocks", faults } };
  const seen = state.shown.filter((one) => one.channel === channel && (one.to === undefined || one.to === person));
  const original = replace_original ? seen.at(-1) : undefined;
  if (original) Object.assign(original, { text, blocks, edited: true });
  else {
    const where = { channel, thread: thread === "-" ? "" : thread, to: person };
    state.shown.push({ ...where, ts: nextTs(), text, blocks, edited: false });
  }
  return { status: 200, body: { ok: true } };
}
