import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { onTestFinished } from "vitest";
import { aWebChat, type WantedChat, type WebChat } from "./a-web-chat.ts";

/** The web chat on a port of its own, as a browser meets it. */
export async function aServedChat(wanted: WantedChat = {}): Promise<WebChat & { url: string }> {
  const chat = await aWebChat({
    ticking: true,
    peerAddress: (context) => getConnInfo(context).remote.address,
    ...wanted,
  });
  const { app } = chat;
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
      resolve({ ...chat, url: `http://127.0.0.1:${port}` }),
    );
    onTestFinished(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
      server.close();
    });
  });
}
