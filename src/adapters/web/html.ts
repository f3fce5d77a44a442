import type { HtmlEscapedString } from "hono/utils/html";

/** What `html` makes: everything put into it has been escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
