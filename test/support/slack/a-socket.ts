import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { APP_TOKEN } from "./workspace.ts";

const MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** A text frame, as a server sends it: unmasked. https://datatracker.ietf.org/doc/html/rfc6455#section-5.2 */
function toFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const head = payload.length < 126 ? Buffer.from([0x81, payload.length]) : Buffer.alloc(4);
  if (payload.length >= 126) {
    head.writeUInt16BE(0x817e);
    head.writeUInt16BE(payload.length, 2);
  }
  return Buffer.concat([head, payload]);
}

/** The texts of the masked frames that a client sent; acknowledgements are short, so one length is enough. */
function fromFrames(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at + 6 <= bytes.length; ) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short;
    const start = at + (short === 126 ? 4 : 2);
    const mask = bytes.subarray(start, start + 4);
    const payload = bytes.subarray(start + 4, start + 4 + length).map((byte, nth) => byte ^ (mask[nth % 4] ?? 0));
    if (((bytes[at] ?? 0) & 0x0f) === 1) texts.push(Buffer.from(payload).toString("utf8"));
    at = start + 4 + length;
  }
  return texts;
}

export interface SlackSocket {
  apiUrl: string;
  connected(): boolean;
  /** Sends what Slack would, and returns what is acknowledged, or undefined where nothing is. */
  send(type: string, payload: object): Promise<unknown>;
  close(): Promise<void>;
}

/** A stand-in for Slack's Socket Mode: hands out an address, greets, delivers envelopes, and hears acknowledgements. */
export async function aSlackSocket(): Promise<SlackSocket> {
  const sockets = new Set<Socket>();
  const acknowledged = new Map<string, unknown>();
  let client: Socket | undefined;
  const server = createServer((request, response) => {
    const isOurs = request.headers.authorization === `Bearer ${APP_TOKEN}`;
    const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/socket`;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(isOurs ? { ok: true, url } : { ok: false, error: "invalid_auth" }));
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.on("upgrade", (request, socket) => {
    const key = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${MAGIC}`).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    socket.on("error", () => undefined);
    socket.on("data", (bytes: Buffer) => {
      for (const text of fromFrames(bytes)) {
        const { envelope_id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
        acknowledged.set(envelope_id, payload ?? {});
      }
    });
    client = socket as Socket;
    client.write(toFrame(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A0" } })));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    connected: () => client !== undefined,
    async send(type, payload) {
      const envelope_id = crypto.randomUUID();
      client?.write(toFrame(JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true })));
      for (let tries = 0; tries < 100 && !acknowledged.has(envelope_id); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return acknowledged.get(envelope_id);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
