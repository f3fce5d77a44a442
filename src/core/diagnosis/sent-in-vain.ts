// What somebody else is said to have issued or sent, and where it would have come to; goods travel in the same words.
const SENT =
  /(?:说|讲|告诉|通知|回复)[^,。!?]{0,10}(?:开|发|寄|传)(?:了|好|出|过|给|到|的|我)|(?:对方|供应商|卖家|商家|店家|销方|厂家|厂商|酒店|人家|他们|客户)[^,。!?]{0,4}(?:已经?|都|早)[^,。!?]{0,4}(?:开|发|寄|传)(?:了|好|出|过|给|到)|\b(?:supplier|seller|vendor|merchant|shop|store|hotel|airline|issuer|client|customer|they|he|she)\b[^.!?]{0,30}\b(?:sent|issued|e-?mailed|mailed|resent|forwarded)\b/iu;
const BOX = /邮件|邮箱|信箱|垃圾箱|\b(?:inbox|mailbox|spam|junk)\b/iu;
const GOODS =
  /货|快递|包裹|物流|商品|样品|退款|钱|工资|红包|\b(?:package|parcel|goods|item|order|refund|money|payment|shipment|shipped|delivery|samples?)\b/iu;

/** Whether something that is said to have been issued, or mailed, is spoken of: among colleagues who ask for invoices, that is one. */
export const speaksOfSent = (plain: string): boolean => (SENT.test(plain) || BOX.test(plain)) && !GOODS.test(plain);
