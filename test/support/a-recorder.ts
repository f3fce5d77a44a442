import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Recorder {
  url: string;
  /** What was delivered, in the order it came. */
  letters: { address: string; body: string }[];
  close(): Promise<void>;
}

/** A server on loopback that writes down the letters it is sent. */
export async function aRecorder(): Promise<Recorder> {
  const letters: Recorder["letters"] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    letters.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
