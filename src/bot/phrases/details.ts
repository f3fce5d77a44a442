import { DETAILS, type Detail, type InvoiceDetails } from "../../core/organisation/index.ts";
import type { Language } from "../reply/index.ts";

/** What the bot says about the block that an organisation gives to whoever issues it an invoice. */
export interface DetailsPhrases {
  labels: Record<Detail, string>;
  between: string;
  /** Between several tax ids. */
  or: string;
  unknown: string;
  unknownToAdmin: string;
  /** Below the name and the tax ids that the ledger itself goes by. */
  restUnknown: string;
  restUnknownToAdmin: string;
  howToSet: string;
  saved: string;
  shapeDoubt: string;
  checkDoubt: string;
  tooLong(label: string, most: number): string;
  notAdmin: string;
  /** To somebody who may not be told, or where nobody knows whose block it would be. */
  notHere: string;
  unbound: string;
}

const HOW = "开票信息 名称=… 税号=… 地址=… 电话=… 开户行=… 账号=…";
const HOW_EN = "our invoice details: name=… tax id=… address=… phone=… bank=… account=…";

const zh: DetailsPhrases = {
  labels: { name: "名称", taxId: "税号", address: "地址", phone: "电话", bank: "开户行", account: "账号" },
  between: " ",
  or: "、",
  unknown: `还没有人登记本单位的开票信息。请管理员在这里发一次：${HOW}`,
  unknownToAdmin: `本单位的开票信息还没登记。你是管理员，发一次就行（可以分行写）：${HOW}`,
  restUnknown: `这是台账上登记的，地址、电话和开户行还没有。请管理员在这里发一次：${HOW}`,
  restUnknownToAdmin: `这是台账上登记的，地址、电话和开户行还没有。你是管理员，发一次就行（可以分行写）：${HOW}`,
  howToSet: `只写要改的就行：${HOW}`,
  saved: "记下了，以后问「开票信息」就给这一段：",
  shapeDoubt: "税号应是 15 到 20 位数字和大写字母，这个不像，请核对一下。先按你写的存了。",
  checkDoubt: "这个税号的最后一位对不上校验规则，可能有一位写错了，请核对一下。先按你写的存了。",
  tooLong: (label, most) => `${label}太长了，最多 ${most} 个字，没有改。`,
  notAdmin: "只有管理员能改开票信息，请管理员来发。",
  notHere: "不好意思，开票信息只给本单位的人。请向你的联系人要。",
  unbound: "这里还没有绑定单位，我不知道是哪家的开票信息。管理员发「绑定 绑定码」以后就能问了。",
};

const en: DetailsPhrases = {
  labels: { name: "Name", taxId: "Tax id", address: "Address", phone: "Phone", bank: "Bank", account: "Account" },
  between: ": ",
  or: ", ",
  unknown: `Nobody has told me our invoice details yet. Ask an admin to send once: ${HOW_EN}`,
  unknownToAdmin: `Our invoice details aren't set yet. You are an admin: send once, on several lines if you like: ${HOW_EN}`,
  restUnknown: `That is what the ledger goes by; address, phone and bank aren't set yet. Ask an admin to send once: ${HOW_EN}`,
  restUnknownToAdmin: `That is what the ledger goes by; address, phone and bank aren't set yet. You are an admin: send once, on several lines if you like: ${HOW_EN}`,
  howToSet: `Send only what changes: ${HOW_EN}`,
  saved: 'Noted. Whoever asks for "our invoice details" gets this:',
  shapeDoubt:
    "A tax id has 15 to 20 digits and capital letters; this one looks different, so please check it. I stored it as you wrote it.",
  checkDoubt:
    "The last character of this tax id doesn't fit the others; one may be mistyped, so please check it. I stored it as you wrote it.",
  tooLong: (label, most) => `${label} is too long: at most ${most} characters. Nothing was changed.`,
  notAdmin: "Only an admin can change the invoice details. Ask one to send them.",
  notHere: "Sorry, the invoice details are for the people of this organisation. Please ask your contact for them.",
  unbound:
    "This place isn't bound to an organisation, so I don't know whose details you mean. An admin can send: bind CODE",
};

export const detailsPhrases: Record<Language, DetailsPhrases> = { "zh-CN": zh, en };

/** One block to copy, in full: it is there to be given. */
export function sayDetails(details: InvoiceDetails, language: Language): string {
  const { labels, between } = detailsPhrases[language];
  const known = DETAILS.filter((detail) => details[detail]);
  return known.map((detail) => `${labels[detail]}${between}${details[detail]}`).join("\n");
}
