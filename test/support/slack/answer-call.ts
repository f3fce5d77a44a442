import type { Shown, SlackState } from "./a-slack.ts";
import { faultsIn } from "./check-blocks.ts";
import { APP_TOKEN, BOT_ID, BOT_TOKEN, BOT_USER, TEAM } from "./workspace.ts";

export interface Call {
  method: string;
  at: number;
  args: Record<string, string>;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: Record<string, unknown>;
}

const ok = (body: Record<string, unknown> = {}): Reply => ({ status: 200, body: { ok: true, ...body } });
const no = (error: string, more: Record<string, unknown> = {}): Reply => ({
  status: 200,
  body: { ok: false, error, ...more },
});

let lastTs = 1_700_000_000_000_000;
export const nextTs = (): string => {
  lastTs += 100;
  return `${String(lastTs).slice(0, 10)}.${String(lastTs).slice(10)}`;
};

const wait = (seconds: number): Reply => ({
  status: 429,
  headers: { "retry-after": String(seconds) },
  body: { ok: false, error: "ratelimited" },
});

const WINDOW_MS = 1000;

/** Whether this channel had its posts for this second. */
function isOverLimit({ calls, limit }: SlackState, channel: string, now: number): boolean {
  if (limit === undefined) return false;
  const recent = calls.filter(
    ({ method, at, args }) => method.startsWith("chat.post") && args.channel === channel && now - at < WINDOW_MS,
  );
  return recent.length > limit;
}

function textFault(text: string, blocks: unknown): Reply | undefined {
  if (!text) return no("no_text");
  if (text.length > 40_000) return no("msg_too_long");
  if (/[<>]|&(?!amp;|lt;|gt;)/.test(text)) return no("text_not_escaped");
  const faults = faultsIn(blocks);
  return faults.length > 0 ? no("invalid_blocks", { faults }) : undefined;
}

function post(state: SlackState, args: Record<string, string>, ephemeral: boolean): Reply {
  const { channel: wanted = "", text = "", thread_ts: thread = "", user = "" } = args;
  // A person's id stands for the direct conversation with them.
  const person = state.users.get(wanted);
  if (person?.deleted) return no("user_disabled");
  const channel = person ? { id: wanted, members: [BOT_USER, wanted], is_archived: false } : state.channels.get(wanted);
  if (!channel) return no("channel_not_found");
  if (channel.is_archived) return no("is_archived");
  if (!channel.members.includes(BOT_USER)) return no(ephemeral ? "channel_not_found" : "not_in_channel");
  if (ephemeral && !channel.members.includes(user)) return no("user_not_in_channel");
  if (args.unfurl_links !== "false" || args.unfurl_media !== "false") return no("it_unfurls");
  const now = Date.now();
  if (isOverLimit(state, wanted, now)) return wait(1);
  const limit = state.limits.find((one) => one.channel === wanted);
  if (limit && limit.after-- === 0) return wait(limit.seconds);
  const blocks = args.blocks ? (JSON.parse(args.blocks) as Record<string, unknown>[]) : [];
  const fault = textFault(text, blocks);
  if (fault) return fault;
  const ts = nextTs();
  const to = ephemeral ? user : undefined;
  const shown: Shown = { ts, channel: wanted, thread, text, blocks, to, edited: false };
  state.shown.push(shown);
  return ok(ephemeral ? { message_ts: ts } : { channel: wanted, ts, message: { text, bot_id: BOT_ID } });
}

function update(state: SlackState, { channel = "", ts = "", text = "", blocks: given }: Record<string, string>): Reply {
  const shown = state.shown.find((one) => one.channel === channel && one.ts === ts);
  if (!shown) return no("message_not_found");
  // What one person sees is nobody's message any more once it was shown.
  if (shown.to !== undefined) return no("cant_update_message");
  const blocks = given ? (JSON.parse(given) as Record<string, unknown>[]) : [];
  const fault = textFault(text, blocks);
  if (fault) return fault;
  Object.assign(shown, { text, blocks, edited: true });
  return ok({ channel, ts, text });
}

/** What Slack's Web API would say to a call, and what it would show to whom. */
export function answerCall(state: SlackState, method: string, authorization: string, body: string): Reply {
  const args = Object.fromEntries(new URLSearchParams(body));
  state.calls.push({ method, at: Date.now(), args });
  if (method === "apps.connections.open") return authorization === `Bearer ${APP_TOKEN}` ? ok() : no("invalid_auth");
  if (authorization !== `Bearer ${BOT_TOKEN}`) return no(authorization ? "invalid_auth" : "not_authed");
  if (state.revoked) return no("token_revoked");
  switch (method) {
    case "auth.test":
      return ok({ team_id: TEAM, user_id: BOT_USER, bot_id: BOT_ID });
    case "users.info": {
      const user = state.users.get(args.user ?? "");
      return user ? ok({ user }) : no("user_not_found");
    }
    case "chat.postMessage":
      return post(state, args, false);
    case "chat.postEphemeral":
      return post(state, args, true);
    case "conversations.open":
      return state.users.has(args.users ?? "") ? ok({ channel: { id: `D-${args.users}` } }) : no("user_not_found");
    case "files.getUploadURLExternal": {
      const id = `F${state.files.length + 1}`;
      state.files.push({
        id,
        name: args.filename ?? "",
        length: Number(args.length),
        bytes: "",
        channel: "",
        thread: "",
      });
      return ok({ upload_url: `${new URL("/upload/", state.origin).href}${id}`, file_id: id });
    }
    case "files.completeUploadExternal": {
      const [wanted] = JSON.parse(args.files ?? "[]") as { id: string }[];
      const file = state.files.find(({ id }) => id === wanted?.id);
      if (!file || Buffer.byteLength(file.bytes, "latin1") !== file.length) return no("file_not_found");
      Object.assign(file, { channel: args.channel_id, thread: args.thread_ts ?? "" });
      return ok({ files: [{ id: file.id }] });
    }
    case "chat.update":
      return update(state, args);
    default:
      return no("unknown_method");
  }
}
