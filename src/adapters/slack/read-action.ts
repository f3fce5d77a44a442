import { type BlockMemory, parseBlockId } from "./block-ids.ts";
import type { Said } from "./read.ts";
import type { SlackBody } from "./read-request.ts";

/** What somebody pressed. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
interface Press {
  user?: { id?: string };
  channel?: { id?: string };
  trigger_id?: string;
  response_url?: string;
  actions?: { block_id?: string; value?: string; selected_option?: { value?: string } }[];
}

export interface Pressed {
  memory: BlockMemory;
  place: string;
  user: string;
  /** What the pressed element says: a choice's words, or a page's number. */
  value: string;
  id: string;
  responseUrl: string;
}

/** What was pressed, or undefined where it is nothing of ours. */
export function readPress(body: SlackBody): Pressed | undefined {
  const { user, channel, actions, trigger_id = "", response_url = "" } = body as Press;
  const [action] = actions ?? [];
  const memory = parseBlockId(action?.block_id ?? "");
  const value = action?.selected_option?.value ?? action?.value;
  if (!memory || !user?.id || !channel?.id || !trigger_id || value === undefined) return undefined;
  return { memory, place: channel.id, user: user.id, value, id: trigger_id, responseUrl: response_url };
}

/** A pressed choice is the choice's words, said by whoever pressed. */
export const readChoice = ({ memory, place, user, value, id, responseUrl }: Pressed, team: string): Said => ({
  ...{ team, place, user, id },
  thread: memory.thread,
  text: value,
  files: 0,
  direct: place.startsWith("D") && !memory.respond,
  overheard: false,
  shared: false,
  responseUrl: memory.respond ? responseUrl : "",
  answers: memory.cause,
});
