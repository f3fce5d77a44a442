import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { cursorLines } from "./cursor.ts";
import { BridgeError } from "./failure.ts";
import { type OpenStreams, openStreams } from "./open-streams.ts";
import type { Batch, Pipeline } from "./protocol.ts";

export interface BridgeOptions {
  /** The database file; another process may have it open as well. */
  file: string;
  /** 0 takes any free one. */
  port?: number;
  /** What callers must send as `Authorization: Bearer …`; without it anybody on this machine may call. */
  token?: string;
  /** How long a transaction may wait for its next statement. */
  streamLifetimeMs?: number;
}

export interface Bridge {
  url: string;
  close(): Promise<void>;
}

// What sqld uses: https://github.com/tursodatabase/libsql/blob/main/libsql-server/src/hrana/http/stream.rs
const STREAM_LIFETIME_MS = 10_000;
const BODY_BYTES = 16 * 1024 * 1024;
const LOOPBACK = "127.0.0.1";
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** A page in a browser can reach loopback too: its requests carry another host, or a type that needs no permission. */
function refuseStrangers(request: IncomingMessage, token: string | undefined): void {
  if (!LOOPBACK_HOST.test(request.headers.host ?? "")) throw new BridgeError("FORBIDDEN", "loopback only", 403);
  if (request.method === "POST" && !request.headers["content-type"]?.startsWith("application/json")) {
    throw new BridgeError("UNSUPPORTED_MEDIA_TYPE", "send application/json", 415);
  }
  if (token === undefined) return;
  const wanted = Buffer.from(`Bearer ${token}`);
  const given = Buffer.from(request.headers.authorization ?? "");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new BridgeError("UNAUTHORIZED", "the bearer token is missing or wrong", 401);
  }
}

async function readJson<Body>(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_BYTES) throw new BridgeError("REQUEST_TOO_LARGE", `more than ${BODY_BYTES} bytes`, 413);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Body;
  } catch (cause) {
    throw new BridgeError("HRANA_PROTO_ERROR", `the body is not JSON: ${cause}`);
  }
}

async function answer(request: IncomingMessage, streams: OpenStreams): Promise<string> {
  switch (`${request.method} ${request.url}`) {
    // Only JSON is spoken, so `/v3-protobuf` is not found and a client that asked for it falls back to version 2.
    case "GET /v2":
    case "GET /v3":
      return "{}";
    case "POST /v2/pipeline":
    case "POST /v3/pipeline": {
      const pipeline = await readJson<Pipeline>(request);
      if (!Array.isArray(pipeline?.requests)) throw new BridgeError("HRANA_PROTO_ERROR", "`requests` is missing");
      return JSON.stringify(streams.run(pipeline));
    }
    case "POST /v3/cursor": {
      const { baton, batch } = await readJson<{ baton?: string | null; batch: Batch }>(request);
      return cursorLines((requests) => streams.run({ baton, requests }), batch);
    }
    default:
      throw new BridgeError("NOT_FOUND", "this is a Hrana bridge: POST /v2/pipeline", 404);
  }
}

const send = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
};

/** Serves a local file over Hrana, as Turso and sqld do, on loopback, for development and tests only. */
export async function serveBridge(options: BridgeOptions): Promise<Bridge> {
  // The last connection to close empties the WAL; this one stays, so that streams may come and go cheaply.
  const keeper = new DatabaseSync(options.file, { timeout: 0 });
  const streams = openStreams(options.file, options.streamLifetimeMs ?? STREAM_LIFETIME_MS);
  const server = createServer((request, response) => {
    Promise.resolve()
      .then(() => refuseStrangers(request, options.token))
      .then(() => answer(request, streams))
      .then((body) => send(response, 200, body))
      .catch((error: unknown) => {
        const known = error instanceof BridgeError ? error : new BridgeError("INTERNAL_ERROR", String(error), 500);
        send(response, known.status, JSON.stringify({ message: known.message, code: known.code }));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      streams.close();
      keeper.close();
    },
  };
}
