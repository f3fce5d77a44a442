import type { Language } from "../../reply/index.ts";

/** The headings of what is handed on. */
export interface HandPhrases {
  checked: string;
  causes: string;
  said: string;
  between: string;
}

export const handPhrases: Record<Language, HandPhrases> = {
  "zh-CN": { checked: "查过：", causes: "可能的原因：", said: "对话：", between: " → " },
  en: { checked: "Checked: ", causes: "Possible causes: ", said: "Said: ", between: " → " },
};
