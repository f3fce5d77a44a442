import { html } from "hono/html";
import { disclose, mailPhrases, type Part, plainText, type Reply } from "../../bot/index.ts";

/** One message, plain and as a page. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
}

const MOST_SUBJECT = 120;

function renderPart(part: Part) {
  switch (part.kind) {
    case "text":
      return html`<p>${disclose(part.text, "full")}</p>`;
    case "facts":
      return html`<h2 style="font-size:1.1em">${disclose(part.title, "full")}</h2>${part.lines.map((line) => html`<p>${disclose(line, "full")}</p>`)}`;
    case "list":
      return html`<ul>${part.items.map((item) => html`<li>${disclose(item, "full")}</li>`)}</ul>`;
    case "file":
    case "choices":
      return "";
  }
}

/** A reply as mail: what happened first, why it came last, and how to stop it. */
export function renderReply(reply: Reply, stop: string | undefined): Mail {
  const words = mailPhrases[reply.language];
  const said: Reply = { ...reply, parts: reply.parts.filter(({ kind }) => kind !== "choices") };
  const text = plainText(said);
  // A line break in a header would begin another one.
  const [first = ""] = text.split("\n");
  const link = stop ? html`<a href="${stop}">${words.stop}</a>` : "";
  const body = html`<!doctype html><html lang="${reply.language}"><body style="font:15px/1.6 system-ui,sans-serif">${said.parts.map(renderPart)}<hr><p style="color:#666;font-size:.85em">${words.why} ${link}</p></body></html>`;
  return {
    subject: words.subject([...first].slice(0, MOST_SUBJECT).join("")),
    text: [text, "", "--", words.why, ...(stop ? [`${words.stop}: ${stop}`] : [])].join("\n"),
    html: String(body),
  };
}
