import { nextTs } from "./answer-call.ts";
import { BOT_USER, DIRECT, FINANCE, LINAN, TEAM } from "./workspace.ts";

export interface Wish {
  user?: string;
  channel?: string;
  ts?: string;
  thread?: string;
  team?: string;
  shared?: boolean;
  more?: Record<string, unknown>;
}

let lastEvent = 0;

const envelope = (event: Record<string, unknown>, { team = TEAM, shared = false }: Wish) => ({
  token: "unused",
  team_id: team,
  api_app_id: "A0PIAOWEN",
  type: "event_callback",
  event_id: `Ev${++lastEvent}`,
  event_time: 1_700_000_000,
  is_ext_shared_channel: shared,
  authorizations: [{ team_id: team, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }],
  event,
});

const said = (type: string, text: string, wish: Wish, channelType: string) => ({
  type,
  user: wish.user ?? LINAN,
  text,
  ts: wish.ts ?? nextTs(),
  channel: wish.channel ?? FINANCE,
  ...(channelType ? { channel_type: channelType } : {}),
  ...(wish.thread ? { thread_ts: wish.thread } : {}),
  ...wish.more,
});

/** Somebody calls the bot in a channel. */
export const aMention = (text: string, wish: Wish = {}) =>
  envelope(said("app_mention", `<@${BOT_USER}> ${text}`, wish, ""), wish);

/** The same, as the channel's own event tells it, or what somebody says without calling the bot. */
export const aChannelMessage = (text: string, wish: Wish = {}) =>
  envelope(said("message", text, wish, "channel"), wish);

/** Somebody writes to the bot alone. */
export const aDirectMessage = (text: string, wish: Wish = {}) =>
  envelope(said("message", text, { channel: DIRECT, ...wish }, "im"), wish);

export const anEvent = (event: Record<string, unknown>, wish: Wish = {}) => envelope(event, wish);

export const aCommand = (text: string, responseUrl: string, wish: Wish & { command?: string } = {}) => ({
  command: wish.command ?? "/piaowen",
  text,
  team_id: wish.team ?? TEAM,
  channel_id: wish.channel ?? FINANCE,
  channel_name: "finance",
  user_id: wish.user ?? LINAN,
  response_url: responseUrl,
  trigger_id: crypto.randomUUID(),
  is_enterprise_install: "false",
});

const interaction = (responseUrl: string, wish: Wish) => ({
  team: { id: wish.team ?? TEAM },
  user: { id: wish.user ?? LINAN, team_id: wish.team ?? TEAM },
  channel: { id: wish.channel ?? FINANCE, name: "finance" },
  response_url: responseUrl,
  trigger_id: crypto.randomUUID(),
});

/** Somebody chooses 查这张发票 in the menu of a message. */
export const aShortcut = (text: string, responseUrl: string, wish: Wish = {}) => ({
  ...interaction(responseUrl, wish),
  type: "message_action",
  callback_id: "look_up_invoice",
  message: { type: "message", user: LINAN, text, ts: nextTs() },
});

interface Element {
  type: string;
  action_id: string;
  value?: string;
  options?: { text: unknown; value: string }[];
}

const pressable = (block: Record<string, unknown>): Record<string, unknown>[] =>
  (block.elements as Element[]).flatMap(({ type, action_id, value, options }): Record<string, unknown>[] => {
    const where = { type, action_id, block_id: block.block_id };
    return options ? options.map((option) => ({ ...where, selected_option: option })) : [{ ...where, value }];
  });

/** Somebody presses the n-th thing that can be pressed in these blocks, counted from 1, across buttons and menus. */
export function aPress(blocks: Record<string, unknown>[], nth: number, responseUrl: string, wish: Wish = {}) {
  const actions = blocks.filter(({ type }) => type === "actions").flatMap(pressable);
  const action = actions[nth - 1];
  if (!action) throw new Error(`there are only ${actions.length} things to press`);
  return { ...interaction(responseUrl, wish), type: "block_actions", actions: [{ ...action, action_ts: nextTs() }] };
}
