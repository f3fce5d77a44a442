import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderLetter, renderPage } from "../../../src/adapters/official-account/render.ts";
import { renderReply as renderForSlack } from "../../../src/adapters/slack/render.ts";
import { renderReply as renderForWeb } from "../../../src/adapters/web/render.ts";
import { renderForGroup, renderWhole } from "../../../src/adapters/wechat/render.ts";
import { renderReply as renderForWecom } from "../../../src/adapters/wecom/render.ts";
import { briefText, plainText, type Reply, sealReply } from "../../../src/bot/index.ts";
import { readLinkMessage } from "../../../src/bot/intent/link/index.ts";
import { sayLinks } from "../../../src/bot/skills/link/index.ts";

/** All that a platform is sent for a reply. */
const platforms: Record<string, (reply: Reply) => Promise<string> | string> = {
  terminal: plainText,
  web: async (reply) =>
    String(await renderForWeb(reply, { id: "letter", at: 0, open: true, language: reply.language })),
  slack: (reply) => JSON.stringify(renderForSlack(reply, { cause: "cause", thread: "", respond: false })),
  wecom: (reply) => JSON.stringify(renderForWecom(reply, { cause: "cause", ordinal: 0, attempts: 1 })),
  "official-account": (reply) => {
    const rendered = renderLetter({ body: sealReply(reply) });
    return rendered.pages.map((_, at) => renderPage(rendered, at, 0)).join("\n");
  },
  wechat: (reply) => renderWhole(reply).texts.join("\n"),
  "wechat-group": (reply) => renderForGroup(reply).texts.join("\n"),
};

/** What chats make links of: something with http, or a name with a point and a common ending, as WeChat and Slack do. */
const LINKIFIED =
  /https?:\/\/[^\s"<]+|[\p{L}\p{N}-]+(?:[.．。][\p{L}\p{N}-]+)*[.．。](?:com|cn|top|net|org|xyz|vip|cc|info)(?![\p{L}\p{N}-])/giu;
const HARMLESS = /(?:^|[./])(?:chinatax\.gov\.cn|bwjf\.cn|baiwang\.com|jss\.com\.cn)$/;

const texts = [
  "http://fp.chinataxx.com/d 能点吗",
  "https://chinatax.gov.cn@evil.com/a",
  "https://etax.beijing.chinatax.gov.cn/?to=https%3A%2F%2Fevil.top",
  "https://evil.com:8080/x.exe",
  "https://сhinatax.gov.cn/",
  "https://chinatax.gov.cn。evil.com/x",
  "baiwang-fp.com https://t.cn/x http://47.92.1.2/ chinatax.gov.cn.evil.com inv-veri.chinatax.gov.cn",
  "fapiao@chinataxx.com 是真的吗",
  "https://nu0nuo.com/ https://bwjf.cn.evil.top",
];

const replyTo = (text: string, language: Reply["language"]): Reply => {
  const said = readLinkMessage(text);
  return { language, parts: said ? sayLinks(said.judgements, language) : [] };
};

describe.each(Object.entries(platforms))("%s", (_name, render) => {
  test.each(texts)("makes no link of %s", async (text) => {
    for (const language of ["zh-CN", "en"] as const) {
      const links = (await render(replyTo(text, language))).match(LINKIFIED) ?? [];
      expect(links.filter((link) => !HARMLESS.test(link))).toEqual([]);
    }
  });

  test("makes no link of any host that is not known", async () => {
    const label = fc.stringMatching(/^[a-z]{3,9}$/);
    const host = fc.tuple(label, label, fc.constantFrom("com", "cn", "top", "com.cn")).map((parts) => parts.join("."));
    await fc.assert(
      fc.asyncProperty(host, host, fc.constantFrom("/", "/a.exe", ":81/", "/?u=https://"), async (one, other, path) => {
        for (const text of [
          `https://${one}${path}${other}`,
          `https://${one}@${other}${path}`,
          `${one} ${other} 安全吗`,
        ]) {
          const links = (await render(replyTo(text, "zh-CN"))).match(LINKIFIED) ?? [];
          expect(links.filter((link) => !HARMLESS.test(link))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("a group reads the verdict in the first of its two lines", () => {
  const { text, isShortened } = briefText(replyTo("http://fp.chinataxx.com/d", "zh-CN"));
  expect(text.split("\n")).toHaveLength(2);
  expect(text).toMatch(/^🔴 别点/);
  expect(isShortened).toBe(true);
});
