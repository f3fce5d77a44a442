// The value itself says nothing about the wish; that there is one, and of which kind, does.
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|www\.\S+/g, " #link "],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, " #mail "],
  [/\[[a-z_]*id_?\d+\]|\[数字x?\]|\[[a-z]+x\]/g, " #num "],
  [/(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?[日号]?|\d{1,2}月\d{1,2}[日号]/g, " #date "],
  [/[¥$€£]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?(?:元|块钱|块|rmb|cny)|\d[\d,]*\.\d\d(?!\d)/g, " #amount "],
  [/(?<![a-z0-9])(?=[0-9a-z]*\d[0-9a-z]*[a-z])[0-9a-z]{18}(?![a-z0-9])/g, " #taxid "],
  [/(?<!\d)\d{20}(?!\d)/g, " #num20 "],
  [/(?<!\d)\d{18}(?!\d)/g, " #taxid "],
  [/(?<!\d)\d{12}(?!\d)/g, " #num12 "],
  [/(?<!\d)\d{10}(?!\d)/g, " #num10 "],
  [/(?<!\d)\d{8}(?!\d)/g, " #num8 "],
  [/\d{5,}/g, " #num "],
];

/** Folded text with links, dates, amounts and long digit runs replaced by typed marks such as `#num20`. */
export function markValues(folded: string): string {
  let text = folded;
  for (const [pattern, mark] of MARKS) text = text.replace(pattern, mark);
  return text;
}
