/** How people ask, deny and order. A word may stand under several concepts; `_` joins the words of a phrase. */
export const QUESTIONS: Record<string, string> = {
  how: "怎么 怎样 如何 咋 咋样 怎么样 怎办 怎么办 咋办 咋整 咋弄 怎么弄 怎么操作 办法 步骤 流程 方法 教程 how how_to how_do steps procedure process way",
  where: "哪 哪里 哪儿 那里 在哪 在哪里 哪个地方 哪边 何处 什么地方 啥地方 位置 入口 where find locate location see",
  when: "什么时候 什么时间 何时 啥时候 啥时 几时 多久 几天 多长时间 多少天 多快 几号 几点 什么时侯 时间 when how_long how_soon how_many_days time",
  what: "什么 啥 什么意思 啥意思 是什么 含义 意思 指什么 指的 代表 哪些 what mean meaning stand_for explain definition",
  why: "为什么 为啥 为何 怎么回事 咋回事 什么原因 原因 啥情况 什么情况 why how_come reason cause",
  can: "能 可以 能不能 可不可以 能否 可否 是否可以 是否能 行不行 行吗 支持 可 能够 尅 can could may possible is_it_possible support able allow",
  must: "必须 一定 需要 要不要 需不需要 一定要 非要 must need require have_to mandatory necessary",
  whether: "是否 是不是 有没有 有无 对吗 whether",
  who: "谁 找谁 哪个部门 哪个客服 who whom whose",
  which: "哪个 哪一个 哪种 哪一种 选哪 which",
  not: "不 没 没有 未 无 无法 不能 不了 不到 不出 还没 尚未 没能 不可以 不行 没法 沒 不会 不是 别 失败 报错 not no can't cannot can_not couldn't doesn't don't didn't isn't aren't wasn't won't haven't hasn't unable never fail failed failure without nor none no_longer cant dont doesnt didnt wont isnt",
  stillnot:
    "还没 还没有 一直没 一直没有 迟迟 怎么还 怎么还没 至今 到现在 还未 尚未 仍未 等了 催 still yet not_yet still_not",
  already: "已经 已 过了 过的 都已 了吗 了没 了么 好了吗 好了没 already",
  again: "再 再次 重新 重 又 again once_more re another",
  difference: "区别 不同 差别 分别 一样 有什么不一样 哪个好 difference different differ versus vs compare same",
  want: "想 要 想要 需要 麻烦 帮我 帮忙 请 给我 希望 want would_like need please help i'd_like like_to",
  first: "首先 先 第一 first",
  meaningless: "你好 您好 亲 在吗 谢谢 请问 hello hi dear thanks thank_you",
};
