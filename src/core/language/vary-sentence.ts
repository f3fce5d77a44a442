/** Slips of sound (开具, 开据) and of shape (下载, 下栽) that people make with the words of the trade. */
const SLIPS: readonly (readonly [word: string, ...slips: string[]])[] = [
  ["发票", "发飘", "法票", "发漂"],
  ["抬头", "台头", "太头"],
  ["校验", "效验", "较验"],
  ["税号", "睡号", "水号"],
  ["专票", "转票", "砖票"],
  ["普票", "谱票", "朴票"],
  ["开具", "开据", "开俱"],
  ["报销", "报消", "抱销"],
  ["红冲", "红充", "洪冲"],
  ["冲红", "充红"],
  ["勾选", "够选", "购选"],
  ["抵扣", "低扣", "底扣"],
  ["认证", "认正", "人证"],
  ["作废", "做废", "作费"],
  ["邮寄", "油寄", "邮记"],
  ["快递", "快弟"],
  ["纸质", "纸制", "纸值"],
  ["下载", "下栽", "下在"],
  ["打印", "打应", "打引"],
  ["订单", "定单", "丁单"],
  ["查询", "查寻", "查讯"],
  ["查验", "察验", "查检"],
  ["登录", "登陆", "登路"],
  ["账号", "帐号", "账户"],
  ["邮箱", "油箱", "邮相"],
  ["怎么", "怎末", "咋么", "则么"],
  ["收到", "受到", "手到"],
  ["增值税", "增殖税", "增值水"],
  ["数电", "数店", "树电"],
  ["未", "末"],
  ["已", "己"],
  ["丢", "去"],
  ["重开", "从开", "冲开"],
  ["换开", "唤开", "还开"],
];
const OPENINGS = ["你好,", "您好 ", "请问", "亲,", "麻烦问一下,", "那个", "老师,", "我想问下", "hi ", "在吗,", "客服,"];
const ENDINGS = ["呢", "啊", "呀", "谢谢", "吗", "?", "…", "!!", "急", "麻烦了", " 请回复", "了呢"];
const ENGLISH_OPENINGS = [
  "hi, ",
  "hello ",
  "please ",
  "sorry but ",
  "quick question: ",
  "[bug] ",
  "[question] ",
  "hey, ",
];
const ENGLISH_ENDINGS = [" please", " thanks", "?", " any idea", "!!", " help", " asap"];

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
const oneOf = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)] as T;

/** The same wish as somebody else would type it in a hurry: a greeting, a particle, a slip of the finger. */
export function varySentence(text: string, random: () => number): string {
  const chinese = isChinese(text);
  let varied = text;
  if (random() < 0.4) varied = chinese ? slipInChinese(varied, random) : slipInEnglish(varied, random);
  if (random() < 0.45) varied = oneOf(chinese ? OPENINGS : ENGLISH_OPENINGS, random) + varied;
  if (random() < 0.45) varied += oneOf(chinese ? ENDINGS : ENGLISH_ENDINGS, random);
  return varied;
}

function slipInChinese(text: string, random: () => number): string {
  const possible = SLIPS.filter(([word]) => text.includes(word));
  if (possible.length === 0) return text;
  const [word, ...slips] = oneOf(possible, random);
  return text.replace(word, oneOf(slips, random));
}

function slipInEnglish(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 3));
  const [one = "", other = ""] = text.slice(at, at + 2);
  if (!/[a-z]/.test(one) || !/[a-z]/.test(other)) return text;
  const slip = random() < 0.5 ? other + one : one;
  return text.slice(0, at) + slip + text.slice(at + 2);
}
