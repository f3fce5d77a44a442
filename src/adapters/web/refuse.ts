import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type RefusalCode, webPhrases } from "../../bot/index.ts";
import { renderRefusal } from "./render-refusal.ts";
import { languageOf } from "./visitor.ts";

/** Why a request gets no answer, and what its sender is told. */
export interface Refusal {
  status: ContentfulStatusCode;
  code: string;
  message: string;
  headers?: Record<string, string>;
}

const STATUS: Readonly<Record<RefusalCode, ContentfulStatusCode>> = {
  empty: 400,
  too_long: 400,
  control_characters: 400,
  bad_id: 400,
  bad_json: 400,
  bad_cursor: 400,
  bad_as_of: 400,
  file_missing: 400,
  no_session: 401,
  not_bound: 403,
  not_admin: 403,
  cross_origin: 403,
  not_found: 404,
  import_not_found: 404,
  export_expired: 410,
  method_not_allowed: 405,
  body_too_large: 413,
  file_too_large: 413,
  unsupported_type: 415,
  wrong_host: 421,
  imports_elsewhere: 501,
  not_set_up: 503,
};

/** A refusal in the visitor's language. */
export const refusal = (context: Context, code: RefusalCode, headers?: Record<string, string>): Refusal => ({
  status: STATUS[code],
  code,
  message: webPhrases[languageOf(context)].refused[code],
  ...(headers ? { headers } : {}),
});

/** A browser that opens a page is shown one; every program gets `{"error":{"code","message"}}`. */
const isOpenedByPerson = (context: Context): boolean =>
  !context.req.path.startsWith("/api/") && (context.req.header("accept") ?? "").includes("text/html");

export function refuse(context: Context, { status, code, message, headers }: Refusal): Response | Promise<Response> {
  if (isOpenedByPerson(context)) return context.html(renderRefusal(message, languageOf(context)), status, headers);
  return context.json({ error: { code, message } }, status, headers);
}

/** What nobody foresaw: the sender learns that it broke, and under which id the log has it. */
export const refuseBroken = (context: Context, correlation: string): Response | Promise<Response> =>
  refuse(context, { status: 500, code: "internal", message: webPhrases[languageOf(context)].broken(correlation) });
