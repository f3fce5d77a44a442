import type { NamedCompany } from "../../../core/search/index.ts";

// Said around a name and never the name itself; cut off at either end, so that a name may have them inside.
const AROUND =
  "没有|没|被|尾号|号码|后四位|后几位|末四位|数字|什么情况|怎么样|能查到|查到|在不在|存在|超过|大于|高于|不低于|至少|多于|低于|小于|不到|少于|不超过|至多|以上|以下|以内|之内|麻烦|请问|请|帮我|帮忙|给我|替我|我想|我要|想要|需要|查询|查查|查一下|查下|查看|查找|查|找一下|找找|找出|找|搜一下|搜索|搜|看一下|看看|看|列一下|列出|列|一下|有没有|有哪些|哪些|哪张|哪几张|所有的?|全部的?|那几张|这几张|那些|这些|那张|这张|一张|几张|那笔|这笔|那份|这份|那|这|张|左右|大概|大约|金额|价格|总额|一共|合计|单位|电子发票|发票|票据|票|抬头|名称|状态|日期|时间|期间|之间|以前|之前|以后|之后|我们|咱们|我的|我|的|是|在|了|吗|呢|吧|啊|呀|有|和|与|跟|及|到|从|于|里|中|上|都|还|多少钱?|钱|元|块|开的?|来的?|报销";
const STRIP = new RegExp(`^(?:${AROUND})+|(?:${AROUND})+$`, "gu");
const ENGLISH_AROUND = new Set(
  "a an and all any are around at about between over under above below than more less least most spend spent paid pay before after since until during sent number digits ending ends be can could did do does fapiao fapiaos find for from get give got had has have hey how i in inv invoice invoices is it its last list look me mine much my need of on one ones or our over please search see show some tell than that the their them there these they this those to up us want was we were what where which who with would you your bill bills receipt receipts check worth yuan rmb cny total amount".split(
    " ",
  ),
);

const SEPARATORS = /[\s的,，、。;；!！?？:：「」“”"'()（）[\]【】《》<>|/\\=+*·]+/u;
const HAN = /\p{Script=Han}/u;
const SHORTEST = 2;
const LONGEST = 60;

/** A name with what was said around it cut off; '' where nothing is left. */
export function bareName(text: string): string {
  let name = text.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(STRIP, "").trim();
  }
  // A single character is no name: what was cut off belonged to it.
  return name.length === 1 && text.trim().length <= SHORTEST + 1 ? text.trim() : name;
}

const NAME = String.raw`[^\s,，、。;；]{2,40}?`;
const SIDES: readonly (readonly [RegExp, NamedCompany["side"]])[] = [
  [
    new RegExp(
      String.raw`(?:开给|卖给|销给|购方|购买方|买方|抬头)(?:是|为|:|写的)?\s?(${NAME})(?=的|\s|$|[,，。])`,
      "u",
    ),
    "buyer",
  ],
  [new RegExp(String.raw`(?:销方|销售方|卖方|开票方)(?:是|为|:)?\s?(${NAME})(?=的|\s|$|[,，。])`, "u"), "seller"],
  [new RegExp(String.raw`(${NAME})(?:给我们?开|开给我们?|开来|开具|开)的?(?=发票|票|那|\s|$|[,，。])`, "u"), "seller"],
  [/\b(?:from|by|seller:?)\s((?:[^\s,，。]+\s?){1,6})/iu, "seller"],
  [/\b(?:to|buyer:?)\s((?:[^\s,，。]+\s?){1,6})/iu, "buyer"],
];

function namesIn(text: string, side: NamedCompany["side"]): NamedCompany[] {
  const names: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) names.push(words.join(" "));
    words = [];
  };
  for (const token of text.split(SEPARATORS)) {
    if (HAN.test(token)) {
      flush();
      const name = bareName(token);
      if (name.length >= SHORTEST) names.push(name);
    } else if (/^[\p{Letter}&.'-]{2,}$/u.test(token) && !ENGLISH_AROUND.has(token.toLowerCase())) words.push(token);
    else flush();
  }
  flush();
  return names.filter((name) => name.length <= LONGEST).map((name) => ({ name, side }));
}

/** The names that are left of a message once everything else was read out of it, and on which side each is said to be. */
export function readNames(text: string): NamedCompany[] {
  const named: NamedCompany[] = [];
  let rest = text;
  for (const [pattern, side] of SIDES) {
    const found = pattern.exec(rest);
    const [name] = found ? namesIn(found[1] ?? "", side) : [];
    if (!found || !name) continue;
    named.push(name);
    rest = rest.replace(found[0], " ");
  }
  return [...named, ...namesIn(rest, "either")];
}
