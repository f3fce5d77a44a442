import type { Language } from "../reply/index.ts";

/** What is said of a file where it cannot be handed over. */
export interface FilePhrases {
  /** The place takes no files at all. */
  elsewhere: string;
  /** It is larger than the platform takes. */
  tooLarge(name: string, megabytes: number): string;
}

const zh: FilePhrases = {
  elsewhere: "这里发不了文件：到网页聊天里说同样的话就能下载，命令行用 piaowen ask 也行。",
  tooLarge: (name, megabytes) =>
    `${name} 超过 ${megabytes} MB，这里发不了。缩小范围再导一次，比如只要一个月；或者到网页聊天里下载。`,
};

const en: FilePhrases = {
  elsewhere:
    "I can't send files here: say the same in the web chat to download it, or use piaowen ask on the command line.",
  tooLarge: (name, megabytes) =>
    `${name} is larger than ${megabytes} MB, more than I can send here. Ask for less, such as one month, or download it in the web chat.`,
};

export const filePhrases: Readonly<Record<Language, FilePhrases>> = { "zh-CN": zh, en };
