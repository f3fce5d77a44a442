import type { Context, Handler } from "hono";
import { type ExportFile, type FilePart, openExport } from "../../bot/index.ts";
import { EXPORT_LINK_LIFETIME } from "../../core/limits.ts";
import { findStanding } from "../../core/organisation/index.ts";
import { pause } from "../../core/pause.ts";
import { readTranscript } from "../../core/turn/index.ts";
import type { WebDeps } from "./deps.ts";
import { openLetter } from "./letters.ts";
import { refusal, refuse } from "./refuse.ts";
import { readSession } from "./session.ts";
import { addressOf, CHANNEL, languageOf, speakerOf, trustOf } from "./visitor.ts";

/** The file that a letter of this session offers; undefined where there is none, or it was too long ago. */
async function offered(context: Context, deps: WebDeps, session: string): Promise<FilePart | undefined> {
  const lines = await readTranscript(deps.database, CHANNEL, session, addressOf(session));
  const letter = lines.find(({ from, sequence }) => from === "bot" && String(sequence) === context.req.param("letter"));
  if (!letter || deps.clock().getTime() - letter.at > EXPORT_LINK_LIFETIME) return undefined;
  const part = openLetter(letter.text, languageOf(context)).parts[Number(context.req.param("part"))];
  return part?.kind === "file" ? part : undefined;
}

/** Bytes as they are asked for: a reader that stops stops the search too. */
function streamOf({ bytes }: ExportFile): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return(undefined);
    },
  });
}

/**
 * `GET /api/exports/:letter/:part`: the file that a reply offered. The signed session cookie is what opens it: the letter
 * is looked up among this session's own, and what is in it comes from the organisation that the session may read now.
 */
export const sendExport =
  (deps: WebDeps): Handler =>
  async (context) => {
    const session = await readSession(context, deps);
    if (!session) return refuse(context, refusal(context, "no_session"));
    const part = await offered(context, deps, session.id);
    if (!part) return refuse(context, refusal(context, "export_expired"));
    const { organisation, role, audience } = await findStanding(
      deps.database,
      speakerOf(session.id),
      trustOf(context, deps),
    );
    if (!organisation || role === "guest" || audience !== "internal") {
      return refuse(context, refusal(context, "not_bound"));
    }
    const file = openExport({ database: deps.database, organisation: organisation.id, pause }, part.request);
    if (!file) return refuse(context, refusal(context, "export_expired"));
    return context.body(streamOf(file), 200, {
      "content-type": file.type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(part.name)}`,
      "cache-control": "no-store",
    });
  };
