import { Hono } from "hono";

/** What WeCom was asked to show somebody. */
export interface Shown {
  to: string;
  text: string;
  body: Record<string, unknown>;
}

export interface StandIn {
  app: Hono;
  fetch(url: string, init: { method: string; body?: string }): Promise<Response>;
  shown: Shown[];
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
function asShown(body: Record<string, unknown>): string {
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
  app.post("/cgi-bin/message/send", async (context) => {
    if (context.req.query("access_token") !== good) return context.json({ errcode: 42001, errmsg: "expired" });
    const refused = refusal("send");
    if (refused) return context.json({ errcode: refused.errcode, errmsg: "refused, hint: [1700000000_1]" });
    const body = (await context.req.json()) as Record<string, unknown>;
    const text = asShown(body);
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
    groups: [],
    tokens: [],
    refuse: [],
    revoke() {
      good = "";
    },
  };
  return standIn;
}
