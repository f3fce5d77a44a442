import type { Context, Handler } from "hono";
import type { RefusalCode } from "../../bot/index.ts";
import { findStanding, type Standing } from "../../core/organisation/index.ts";
import type { WebDeps } from "./deps.ts";
import { readUpload } from "./read-upload.ts";
import { refusal, refuse } from "./refuse.ts";
import { ensureSession } from "./session.ts";
import { addressOf, languageOf, speakerOf, trustOf } from "./visitor.ts";

type Importing = { ok: true; session: string; standing: Standing } | { ok: false; code: RefusalCode };

/** Who wants to import, if they may: decided before a byte of the file is read. */
export async function whoImports(context: Context, deps: WebDeps): Promise<Importing> {
  const { id: session } = await ensureSession(context, deps);
  const standing = await findStanding(deps.database, speakerOf(session), trustOf(context, deps));
  if (!standing.organisation) return { ok: false, code: "not_bound" };
  if (standing.role !== "admin") return { ok: false, code: "not_admin" };
  return { ok: true, session, standing };
}

/** `POST /api/imports`: takes a file in; how far it has come is asked at `GET /api/imports/:id`. */
export const receiveImport =
  (deps: WebDeps): Handler =>
  async (context) => {
    if (!deps.imports) return refuse(context, refusal(context, "imports_elsewhere"));
    const who = await whoImports(context, deps);
    if (!who.ok) return refuse(context, refusal(context, who.code));
    const read = await readUpload(context.req.raw);
    if (!read.ok) return refuse(context, refusal(context, read.code));
    const person = addressOf(who.session);
    const started = await deps.imports.start(read.upload, who.standing, person, languageOf(context));
    if (started.kind === "refused") {
      return refuse(context, { status: 422, code: started.code, message: started.message });
    }
    return context.json({ id: started.id }, 202, { location: `/api/imports/${encodeURIComponent(started.id)}` });
  };
