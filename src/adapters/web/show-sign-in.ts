import type { Handler } from "hono";
import { html, raw } from "hono/html";
import { signInPhrases } from "../../bot/index.ts";
import { findStanding } from "../../core/organisation/index.ts";
import type { WebDeps } from "./deps.ts";
import { refusal, refuse } from "./refuse.ts";
import { ensureSession } from "./session.ts";
import { languageOf, speakerOf, trustOf } from "./visitor.ts";

/** `GET /sign-in`: the code to scan, for admins only; to others there is no such page, because whoever scans it is the bot. */
export const showSignIn =
  (deps: WebDeps): Handler =>
  async (context) => {
    const { id: session } = await ensureSession(context, deps);
    const standing = await findStanding(deps.database, speakerOf(session), trustOf(context, deps));
    // The demo has no admins: whoever sits at this machine reads its terminal.
    const isAdmin = standing.role === "admin" && standing.through !== "demo";
    if (!deps.signIn || !isAdmin) return refuse(context, refusal(context, "not_found"));
    const language = languageOf(context);
    const { title, ...words } = signInPhrases[language];
    const state = deps.signIn();
    context.header("cache-control", "no-store");
    return context.html(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p role="status">${words[state.kind]}</p>${
      state.kind === "waiting" ? html`<div style="max-width:20rem">${raw(state.svg)}</div>` : ""
    }</main></body></html>`);
  };
