import type { Handler } from "hono";
import type { WebDeps } from "./deps.ts";
import { wantsHtml } from "./letters.ts";
import { whoImports } from "./receive-import.ts";
import { refusal, refuse } from "./refuse.ts";
import { renderImport } from "./render-import.ts";
import { languageOf } from "./visitor.ts";

/** `GET /api/imports/:id`: how far an import of one's own organisation has come. */
export const showImport =
  (deps: WebDeps): Handler =>
  async (context) => {
    if (!deps.imports) return refuse(context, refusal(context, "imports_elsewhere"));
    const who = await whoImports(context, deps);
    if (!who.ok) return refuse(context, refusal(context, who.code));
    const language = languageOf(context);
    const progress = await deps.imports.find(context.req.param("id") ?? "", who.standing, language);
    if (!progress) return refuse(context, refusal(context, "import_not_found"));
    if (!wantsHtml(context.req.query("with"))) return context.json(progress);
    return context.json({ ...progress, html: String(await renderImport(progress, language)) });
  };
