import type { Language } from "../reply/index.ts";

/** What the bot says around an article. */
export interface KnowledgePhrases {
  from(title: string, source: string, checked: string): string;
  fromOrganisation(title: string): string;
  usual: string;
  uncertain: string;
  related: string;
  isItThis: string;
  /** The same where there is only one. */
  isItAbout(title: string): string;
  noneOfThese: string;
  noneSaid: string;
  unknown: string;
  gone: string;
  /** Said once, beneath the first answer. */
  didItHelp: string;
}

const zh: KnowledgePhrases = {
  from: (title, source, checked) => `——《${title}》，依据：${source}（${checked} 核对）`,
  fromOrganisation: (title) => `——公司规定《${title}》`,
  usual: "这是通常的做法，个别地方会不一样。",
  uncertain: "这一条各地说法不一，以主管税务机关的答复为准。",
  related: "相关的问题：",
  isItThis: "我不太确定，你问的是哪一个？",
  isItAbout: (title) => `你问的是「${title}」吗？`,
  noneOfThese: "都不是",
  noneSaid: "那这条我不知道。可以问单位里管发票的同事，税务上的打 12366。",
  unknown: "这条我不确定，没有查到出处，不乱说。可以问单位里管发票的同事，税务上的打 12366。",
  gone: "那篇已经不在了。把问题再发我一次吧。",
  didItHelp: "回「有用」或「没用」，我好知道哪篇要改。",
};

const en: KnowledgePhrases = {
  from: (title, source, checked) => `From "${title}"; source: ${source}, checked on ${checked}.`,
  fromOrganisation: (title) => `From your organisation's own rule "${title}".`,
  usual: "That is how it usually goes; some places differ.",
  uncertain: "Authorities differ on this one: what your tax bureau says is what counts.",
  related: "Related questions:",
  isItThis: "I'm not sure which of these you mean:",
  isItAbout: (title) => `Is it about this: ${title}?`,
  noneOfThese: "None of these",
  noneSaid: "Then I don't know this one. Ask the colleague who handles invoices, or call 12366 about taxes.",
  unknown:
    "I don't know this one: I found nothing to rest an answer on. Ask the colleague who handles invoices, or call 12366 about taxes.",
  gone: "That article is gone. Please send me the question again.",
  didItHelp: 'Reply "useful" or "not useful", so that we know which article to mend.',
};

export const knowledgePhrases: Record<Language, KnowledgePhrases> = { "zh-CN": zh, en };
