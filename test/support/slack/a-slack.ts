import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { answerCall, type Call, type Reply } from "./answer-call.ts";
import { respondTo } from "./answer-response.ts";
import { type Channel, channels, people, type User } from "./workspace.ts";

/** A message that somebody in the workspace can see. */
export interface Shown {
  ts: string;
  channel: string;
  thread: string;
  text: string;
  blocks: Record<string, unknown>[];
  /** Only this person sees it, or undefined for everybody. */
  to: string | undefined;
  edited: boolean;
}

/** What happens to the next call of a method instead of what should. */
export type Mishap =
  | { kind: "limited"; seconds: number }
  | { kind: "status"; status: number }
  | { kind: "error"; error: string }
  /** It is carried out, and the connection drops before anybody hears of it. */
  | { kind: "lost" }
  /** It is carried out, and the answer breaks off. */
  | { kind: "truncated" }
  /** Nothing is carried out, and the connection is reset. */
  | { kind: "reset" }
  /** Nothing is carried out and nothing is said until the stand-in is closed. */
  | { kind: "hang" };

export interface SlackState {
  users: Map<string, User>;
  channels: Map<string, Channel>;
  shown: Shown[];
  calls: Call[];
  mishaps: { method: string; mishap: Mishap; channel: string }[];
  /** After so many more posts to a channel, the next one is told to wait. */
  limits: { channel: string; after: number; seconds: number }[];
  /** Every call is answered so and nothing is carried out, or undefined while Slack is well. */
  down: number | undefined;
  revoked: boolean;
  /** Posts a second and channel that are taken; undefined for any number. */
  limit: number | undefined;
  /** What was uploaded, as bytes, and where it was shared. */
  files: { id: string; name: string; length: number; bytes: string; channel: string; thread: string }[];
  origin: string;
  /** How often each response address was used. */
  responses: Map<string, number>;
}

export interface StandIn extends SlackState {
  apiUrl: string;
  /** An address such as a command brings along. */
  responseUrl(person: string, channel: string, thread?: string): string;
  /** The next call of this method goes wrong, or the next about this channel. */
  next(method: string, mishap: Mishap, channel?: string): void;
  /** What somebody sees, as Slack shows it. */
  seenBy(person: string, channel?: string): string[];
  close(): Promise<void>;
}

export const asShown = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString(request.url?.startsWith("/upload/") ? "latin1" : "utf8");
}

function answer(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

/** A stateful stand-in for Slack's Web API on loopback: tokens, members, limits and mishaps as Slack has them. */
export async function aSlack(): Promise<StandIn> {
  const state: SlackState = {
    users: people(),
    channels: channels(),
    shown: [],
    calls: [],
    mishaps: [],
    limits: [],
    down: undefined,
    revoked: false,
    limit: undefined,
    responses: new Map(),
    files: [],
    origin: "",
  };
  const sockets = new Set<Socket>();

  function takeFile(path: string, bytes: string): Reply {
    const file = state.files.find(({ id }) => path.endsWith(`/${id}`));
    if (file) file.bytes = bytes;
    return { status: file ? 200 : 404, body: {} };
  }

  const carryOut = (path: string, request: IncomingMessage, body: string): Reply =>
    path.startsWith("/upload/")
      ? takeFile(path, body)
      : path.startsWith("/response/")
        ? respondTo(state, path, body)
        : answerCall(state, path.replace("/api/", ""), request.headers.authorization ?? "", body);

  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    const body = await bodyOf(request);
    const method = path.startsWith("/response/") ? "response" : path.replace("/api/", "");
    const channel = new URLSearchParams(body).get("channel") ?? "";
    const at = state.mishaps.findIndex((one) => one.method === method && (!one.channel || one.channel === channel));
    const [planned] = at >= 0 ? state.mishaps.splice(at, 1) : [];
    if (state.down !== undefined) return answer(response, { status: state.down, body: { ok: false } });
    switch (planned?.mishap.kind) {
      case "hang":
        return;
      case "limited":
        return answer(response, {
          status: 429,
          headers: { "retry-after": String(planned.mishap.seconds) },
          body: { ok: false, error: "ratelimited" },
        });
      case "status":
        return answer(response, { status: planned.mishap.status, body: { ok: false } });
      case "error":
        return answer(response, { status: 200, body: { ok: false, error: planned.mishap.error } });
      case "lost":
        carryOut(path, request, body);
        return void request.socket.destroy();
      case "truncated":
        carryOut(path, request, body);
        response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
        return void response.write('{"ok":true,"ts":"17', () => request.socket.destroy());
      case "reset":
        return void request.socket.resetAndDestroy();
      case undefined:
        return answer(response, carryOut(path, request, body));
    }
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  state.origin = origin;
  return Object.assign(state, {
    apiUrl: `${origin}/api/`,
    responseUrl: (person: string, channel: string, thread = "") =>
      `${origin}/response/${person}/${channel}/${thread || "-"}/${crypto.randomUUID()}`,
    next: (method: string, mishap: Mishap, channel = "") => void state.mishaps.push({ method, mishap, channel }),
    seenBy: (person: string, channel?: string) =>
      state.shown
        .filter((one) => (channel === undefined ? true : one.channel === channel))
        .filter((one) => one.to === undefined || one.to === person)
        .map((one) => asShown(one.text)),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  });
}
