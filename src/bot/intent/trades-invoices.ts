import { fold } from "../../core/language/index.ts";

// The trade in invoices: who sells them, and who looks for some to pad expenses with. Folded text: half width, simplified.
const CONTACT =
  /加[v微薇徽威]|[v微薇徽][信x:号]|电[微薇]|qq|扣扣|私(?:聊|我|信)|联系(?:我|电话|方式)|(?<!打过|打了|什么|客服|公司|打)电话|同号|扫码|(?<!\d)1[3-9]\d{9}(?!\d)|telegram|whatsapp|wechat|\bdm me\b/;
const TERMS =
  /点数|点位|低点|先验|验后|后付|先开后|保真|真票|可查|可验|量大|随叫随到|当天(?:出|开)|(?:费用|价格|税点)(?:低|优惠|面议|面谈)|any amount|best price|low rate/;
const SELLS =
  /(?:代开|代办|出售|专业开|长期开|常年开|长期供|有偿|供应(?!商)|转让|出让|大量|批发|卖(?![家方]))[^,。]{0,14}票|(?:^|[,\s])(?:开|出|有)(?:各|全国|大量|多余|富余|正规|真|建筑|住宿|餐饮|广告|会议|建材|咨询)[^,。]{0,12}票|(?:需要|要|缺)[^,。]{0,12}票的?(?:老板|朋友|亲|联系|私|加)|有票(?:出售|,|$)|\b(?:sell|offer|supply|provide)\b[^.]{0,30}\b(?:fapiao|invoices|receipts)\b/;
const BUYS =
  /(?:哪里|哪儿|哪家|谁|有没有人|什么地方)[^,。]{0,6}(?:买|卖|弄|搞|代开)[^,。]{0,8}票|(?:买|购买|弄|搞|凑|找人?开|找人?代开)(?:到|点|些|几张|张|一些|一点)?[^,。]{0,10}票[^。]{0,8}(?:冲|抵账|抵税|平账|充账|多少钱|几个点|凑|报账用)|\b(?:buy|buying|need|want|get|looking for)\b.{0,16}\b(?:fake|extra|blank|made.up|false)\b.{0,10}\b(?:fapiao|invoices?|receipts?)\b|\b(?:sell|get|find|supply) (?:me|us)\b.{0,24}\b(?:fapiaos?|invoices?|receipts?)\b.{0,60}\b(?:cover|pad|expenses|year.end|percent|%|fee)|\b(?:who|that|some(?:one|body)) (?:makes?|issues?|sells?|writes?)\b.{0,24}\b(?:fapiaos?|invoices?|receipts?)\b.{0,80}(?:\bw(?:ithout|\/o)\b|\bneed about\b|\bpay \d|%)/;
const INFLATES =
  /(?:多开|虚开|开高|往高|多写|虚写)[^,。]{0,6}(?:点|些|金额|几百|几千|\d)[^。]{0,10}(?:行|可以|能|吗|呗|分|退我)|没(?:有)?(?:真实|实际|发生)?(?:消费|业务|交易|买东西)[^。]{0,8}(?:开|弄|搞)[^,。]{0,6}票/;
// What page titles look like that are posted everywhere: a place or a trade, then the name of a site.
const POSTED = /(?:代开|开|办)[^,。]{0,12}票[^,。]{0,10}\s?[-_|—–]\s?\p{Script=Han}[\p{Script=Han}a-z0-9]{1,7}$/u;

// Who asks what the law says, or was handed such a paper, is answered.
const LAWFUL =
  /犯法|违法|合法|犯罪|举报|投诉|处罚|判[刑几多]|罚|后果|收到|拿到|取得|怎么处理|如何处理|被查|识别|辨别|鉴别|防范|防止|诈骗|骗|12366|税务局|税局|税务所|是什么|什么意思|report|legal|illegal|received|spot/;

/** Whether a message sells invoices or asks for some that nobody earned. */
export function tradesInvoices(text: string): boolean {
  const folded = fold(text.slice(0, 600));
  if (LAWFUL.test(folded)) return false;
  if (SELLS.test(folded) && (CONTACT.test(folded) || TERMS.test(folded))) return true;
  return BUYS.test(folded) || INFLATES.test(folded) || POSTED.test(folded);
}
