import { Hono } from "hono";

/** What WeCom was asked to show somebody. */
export interface Shown {
  to: string;
  text: string;
  body: Record<string, unknown>;
}

export interface StandIn {
  app: Hono;
  fetch(url: string, init: { method: string; body?: string | FormData }): Promise<Response>;
  shown: Shown[];
  /** What was uploaded, by media id. */
  files: Map<string, { name: string; bytes: Uint8Array }>;
  groups: { key: string; body: Record<string, unknown> }[];
  tokens: string[];
  /** What the next calls to these paths answer instead, in order; a number is an errcode. */
  refuse: { path: string; errcode: number }[];
  /** The token that is taken; others are refused as expired. */
  revoke(): void;
}

interface Card {
  main_title: { title: string };
  sub_title_text?: string;
  button_list: { text: string }[];
}

/** A message as a person reads it. */
function asShown(body: Record<string, unknown>, files: StandIn["files"]): string {
  if (body.msgtype === "file") return `📎 ${files.get((body.file as { media_id: string }).media_id)?.name}`;
  if (body.msgtype === "text") return (body.text as { content: string }).content;
  const { main_title, sub_title_text, button_list } = body.template_card as Card;
  const buttons = button_list.map(({ text }, at) => `${at + 1}. ${text}`);
  return [main_title.title, sub_title_text, ...buttons].filter(Boolean).join("\n");
}

/** A stand-in for qyapi.weixin.qq.com that checks what it is sent as strictly as WeCom. */
export function aWecom(): StandIn {
  const app = new Hono();
  let good = "";
  let messages = 0;
  const refusal = (path: string) => {
    const at = standIn.refuse.findIndex((one) => one.path === path);
    return at < 0 ? undefined : standIn.refuse.splice(at, 1)[0];
  };
  app.get("/cgi-bin/gettoken", (context) => {
    const refused = refusal("gettoken");
    if (refused) return context.json({ errcode: refused.errcode, errmsg: "refused, hint: [1700000000_1]" });
    if (!context.req.query("corpid") || !context.req.query("corpsecret")) {
      return context.json({ errcode: 40013, errmsg: "invalid corpid" });
    }
    good ||= `token-${standIn.tokens.length + 1}`;
    standIn.tokens.push(good);
    return context.json({ errcode: 0, errmsg: "ok", access_token: good, expires_in: 7200 });
  });
  // https://developer.work.weixin.qq.com/document/path/90253: a form with `media`, more than 5 bytes, a file of at most 20 MB.
  app.post("/cgi-bin/media/upload", async (context) => {
    if (context.req.query("access_token") !== good) return context.json({ errcode: 42001, errmsg: "expired" });
    const refused = refusal("upload");
    if (refused) return context.json({ errcode: refused.errcode, errmsg: "refused" });
    if (context.req.query("type") !== "file") return context.json({ errcode: 40004, errmsg: "invalid media type" });
    const media = (await context.req.formData()).get("media");
    if (!(media instanceof File) || media.name === "") return context.json({ errcode: 44001, errmsg: "empty media" });
    if (media.size <= 5 || media.size > 20 * 2 ** 20) return context.json({ errcode: 40006, errmsg: "invalid size" });
    const media_id = `media-${standIn.files.size + 1}`;
    standIn.files.set(media_id, { name: media.name, bytes: new Uint8Array(await media.arrayBuffer()) });
    return context.json({ errcode: 0, errmsg: "ok", type: "file", media_id, created_at: "1380000000" });
  });
  app.post("/cgi-bin/message/send", async (context) => {
    if (context.req.query("access_token") !== good) return context.json({ errcode: 42001, errmsg: "expired" });
    const refused = refusal("send");
    if (refused) return context.json({ errcode: refused.errcode, errmsg: "refused, hint: [1700000000_1]" });
    const body = (await context.req.json()) as Record<string, unknown>;
    const { media_id } = (body.file ?? {}) as { media_id?: string };
    if (body.msgtype === "file" && !standIn.files.has(media_id ?? "")) {
      return context.json({ errcode: 40007, errmsg: "invalid media_id" });
    }
    const text = asShown(body, standIn.files);
    if (body.msgtype === "text" && new TextEncoder().encode(text).length > 2048) {
      return context.json({ errcode: 45002, errmsg: "too long" });
    }
    standIn.shown.push({ to: String(body.touser), text, body });
    return context.json({ errcode: 0, errmsg: "ok", msgid: `msg-${++messages}` });
  });
  app.post("/cgi-bin/webhook/send", async (context) => {
    const refused = refusal("webhook");
    if (refused) return context.json({ errcode: refused.errcode, errmsg: "refused" });
    const body = (await context.req.json()) as Record<string, unknown>;
    standIn.groups.push({ key: context.req.query("key") ?? "", body });
    return context.json({ errcode: 0, errmsg: "ok" });
  });
  const standIn: StandIn = {
    app,
    fetch: async (url, init) => app.request(url, init),
    shown: [],
    files: new Map(),
    groups: [],
    tokens: [],
    refuse: [],
    revoke() {
      good = "";
    },
  };
  return standIn;
}
