/** What everybody calls companies whose full names do not contain it: the name as far as it tells them from others. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    中石油: "中国石油天然气",
    中石化: "中国石油化工",
    中海油: "中国海洋石油",
    国网: "国家电网",
    南网: "南方电网",
    工行: "中国工商银行",
    建行: "中国建设银行",
    农行: "中国农业银行",
    中行: "中国银行",
    交行: "交通银行",
    招行: "招商银行",
    邮储: "中国邮政储蓄银行",
    南航: "中国南方航空",
    东航: "中国东方航空",
    国航: "中国国际航空",
    海航: "海南航空",
    川航: "四川航空",
    厦航: "厦门航空",
    中铁: "中国铁路",
    铁总: "中国国家铁路",
    移动: "中国移动",
    联通: "中国联合网络通信",
    电信: "中国电信",
    人保: "中国人民财产保险",
    人寿: "中国人寿",
    平安: "中国平安",
    太保: "中国太平洋",
    中建: "中国建筑",
    中交: "中国交通建设",
    滴滴: "滴滴出行",
    美团: "三快",
    大众点评: "汉涛",
    饿了么: "拉扎斯",
    支付宝: "支付宝",
    麦当劳: "金拱门",
    肯德基: "百胜",
    必胜客: "百胜",
    汉庭: "华住",
    全季: "华住",
    中通: "中通快递",
    圆通: "圆通速递",
    申通: "申通快递",
    韵达: "韵达",
    京东物流: "京邦达",
  }),
);

/** An alias with what else was said around it, such as the city of 北京移动. */
export function expandAlias(core: string): string | undefined {
  const whole = KNOWN_ALIASES.get(core);
  if (whole) return whole;
  for (const [alias, name] of KNOWN_ALIASES) {
    const rest = core.endsWith(alias) ? core.slice(0, -alias.length) : "";
    if (rest.length >= 2 && rest.length <= 4) return `${name}${rest}`;
  }
  return undefined;
}
