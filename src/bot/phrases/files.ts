import type { Language } from "../reply/index.ts";

/** What is said of a file where it cannot be handed over. */
export interface FilePhrases {
  /** The place takes no files at all. */
  elsewhere(name: string): string;
  /** It is larger than the platform takes. */
  tooLarge(name: string, megabytes: number): string;
}

const zh: FilePhrases = {
  elsewhere: (name) => `这里发不了文件。到网页聊天里说同样的话，就能下载 ${name}；在命令行用 piaowen ask 也行。`,
  tooLarge: (name, megabytes) =>
    `${name} 超过 ${megabytes} MB，这里发不了。缩小范围再导一次，比如只要一个月；或者到网页聊天里下载。`,
};

const en: FilePhrases = {
  elsewhere: (name) =>
    `I can't send files here. Say the same in the web chat to download ${name}, or use piaowen ask on the command line.`,
  tooLarge: (name, megabytes) =>
    `${name} is larger than ${megabytes} MB, more than I can send here. Ask for less, such as one month, or download it in the web chat.`,
};

export const filePhrases: Readonly<Record<Language, FilePhrases>> = { "zh-CN": zh, en };
