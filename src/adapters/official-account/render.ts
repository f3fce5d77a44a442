import {
  filePhrases,
  openReply,
  plainPhrases,
  plainText,
  type Reply,
  splitText,
  withoutFiles,
} from "../../bot/index.ts";
import type { Letter } from "../../core/outbox/index.ts";
import { PAGE_BYTES } from "./limits.ts";

/** Text that WeChat shows as it stands: `<a` would begin a link. */
const escapeText = (text: string): string => text.replace(/<(?=\/?a\b)/gi, "\uff1c");

/** A letter as pages of text; none where another version wrote it. */
export interface Pages {
  language: Reply["language"];
  pages: string[];
}

export function renderLetter({ body }: Pick<Letter, "body">): Pages {
  try {
    const opened = openReply(body);
    // An Official Account has no message that is a file. https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
    const reply = withoutFiles(opened, filePhrases[opened.language].elsewhere);
    return { language: reply.language, pages: splitText(escapeText(plainText(reply)), PAGE_BYTES) };
  } catch {
    // It stays unread for the version that can read it.
    return { language: "zh-CN", pages: [] };
  }
}

/** One page with the way to the next, or to what else waits. */
export function renderPage({ language, pages }: Pages, at: number, waiting: number): string {
  const words = plainPhrases[language];
  const left = pages.length - at - 1;
  const further = left > 0 ? words.more(left) : waiting > 0 ? words.waiting(waiting) : "";
  return [pages[at] ?? "", further].filter(Boolean).join("\n");
}
