import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to a request on its way to a server. */
export type Fault =
  | { kind: "status"; status: number }
  /** It arrives and is carried out, and the connection breaks before the answer. */
  | { kind: "lost" }
  /** It arrives and is carried out, and nothing is ever heard again. */
  | { kind: "silent" }
  /** It does not arrive, and nothing is ever heard. */
  | { kind: "hang" }
  /** The connection is refused half way. */
  | { kind: "reset" };

export interface FaultyWay {
  url: string;
  /** What happens to the next requests whose body has this in it, in order. */
  faults: { fault: Fault; about: string }[];
  /** The bodies that came past. */
  seen: string[];
  close(): void;
}

/** A way to a server on which requests go wrong when a test says so. */
export async function aFaultyWay(to: string): Promise<FaultyWay> {
  const way: FaultyWay = { url: "", faults: [], seen: [], close };
  const server = createServer((request, response) => {
    // A server that is gone is a connection that breaks.
    carry(request, response).catch(() => request.socket.destroy());
  });
  function close(): void {
    server.closeAllConnections();
    server.close();
  }
  async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    way.seen.push(body.toString("utf8"));
    const at = way.faults.findIndex(({ about }) => body.includes(about));
    const fault = at < 0 ? undefined : way.faults.splice(at, 1)[0]?.fault;
    if (fault?.kind === "hang") return;
    if (fault?.kind === "reset") return void request.socket.resetAndDestroy();
    if (fault?.kind === "status") return void response.writeHead(fault.status).end("{}");
    const headers = { "content-type": "application/json", authorization: request.headers.authorization ?? "" };
    const init = { method: request.method ?? "GET", headers, ...(body.length > 0 ? { body } : {}) };
    const answer = await fetch(`${to}${request.url}`, init);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (fault?.kind === "lost") return void request.socket.destroy();
    if (fault?.kind === "silent") return;
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(bytes);
  }
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  way.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return way;
}
