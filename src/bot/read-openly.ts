// The word stands by itself at the beginning or the end: inside a sentence it is part of what is asked.
const FIRST = /^(?:公开|公開|publicly|in public)[\s:：,，]+/iu;
const LAST = /[\s,，。.;；]+(?:公开|公開|publicly|in public)[\s。.!！]*$/iu;

/** Whether the person wants everybody who reads along to see the answer, and what they asked without that word. */
export function readOpenly(text: string): { text: string; openly: boolean } {
  const asked = text.replace(FIRST, "").replace(LAST, "");
  return { text: asked, openly: asked !== text };
}
