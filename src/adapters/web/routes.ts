import { Hono } from "hono";
import { serveAssets } from "./assets/index.ts";
import { awaitMessages } from "./await-messages.ts";
import type { WebDeps } from "./deps.ts";
import { receiveForm } from "./receive-form.ts";
import { receiveImport } from "./receive-import.ts";
import { receiveMessage } from "./receive-message.ts";
import { refuseMethod } from "./refuse-method.ts";
import { refuseStrangers } from "./refuse-strangers.ts";
import { sendExport } from "./send-export.ts";
import { showChat } from "./show-chat.ts";
import { showImport } from "./show-import.ts";
import { showSignIn } from "./show-sign-in.ts";

/** The web chat: its page, its messages and its imports. */
export function createWebRoutes(deps: WebDeps): Hono {
  const web = new Hono();
  // The page that turns a stranger away wears them too.
  web.get("/assets/:version/:name", serveAssets);
  web.use(refuseStrangers(deps.config));
  web.get("/", showChat(deps));
  web.post("/", receiveForm(deps));
  web.post("/api/messages", receiveMessage(deps));
  web.get("/api/messages", awaitMessages(deps));
  web.post("/api/imports", receiveImport(deps));
  web.get("/api/imports/:id", showImport(deps));
  web.get("/sign-in", showSignIn(deps));
  web.get("/api/exports/:letter/:part", sendExport(deps));
  for (const path of ["/", "/api/messages"]) web.all(path, refuseMethod("GET, HEAD, POST"));
  web.all("/api/imports", refuseMethod("POST"));
  web.all("/api/imports/:id", refuseMethod("GET, HEAD"));
  web.all("/api/exports/:letter/:part", refuseMethod("GET, HEAD"));
  return web;
}
