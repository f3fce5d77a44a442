import type { CopyText } from "../../../core/diagnosis/index.ts";
import type { Language } from "../../reply/index.ts";

/** What a ready text is made of: the invoice, what it is about, and what was tried. */
export interface CopyFacts {
  readonly number: string;
  readonly date: string;
  readonly message: string;
  readonly tried: string;
  readonly at: string;
  readonly wants: "status" | "upload" | "issue" | "data" | "reissue" | "voided" | "resend" | "number";
}

export interface CopyPhrases {
  lead: Record<CopyText, string>;
  text: Record<CopyText, (facts: CopyFacts) => string>;
}

const zhWants: Record<CopyFacts["wants"], string> = {
  status: "麻烦在电子税务局「发票查询统计」里看一下是否开具成功，截图给我，并重发 PDF/OFD/XML 原件",
  upload: "麻烦联网登录开票软件，确认是否已上传（没上传的话请上传），好了告诉我一声",
  issue: "麻烦确认是否已经开具，开好后把 PDF/OFD/XML 原件发我",
  data: "麻烦核对你们那边的号码、开票日期、金额和状态，截图给我",
  reissue: "麻烦确认它现在的状态；需要的话请红冲后按正确的抬头和税号重开",
  voided: "麻烦确认是否已经作废；还要用的话请重开一张，把原件发我",
  resend: "麻烦重发一次 PDF/OFD/XML 原件",
  number: "麻烦把发票号码和开票日期发我，原件再重发一次",
};

const zh: CopyPhrases = {
  lead: {
    issuer: "可以发给开票方：",
    customer: "可以发给客户：",
    bureau: "打 12366 或问税务局时这样说：",
    software: "可以发给软件客服：",
  },
  text: {
    issuer: ({ number, date, wants }) =>
      `「您好，${number ? `发票 ${number}${date ? `（开票日期 ${date}）` : ""}：` : ""}${zhWants[wants]}，谢谢。」`,
    customer: ({ number, date }) =>
      `「您好，发票${number ? ` ${number}` : ""}${date ? `（开票日期 ${date}）` : ""}已经开好，原件再发您一次，您登录电子税务局的税务数字账户也能下载。查验请照原件填；刚开的过一天再查。」`,
    bureau: ({ number, date, message, tried, at }) =>
      `「发票${number ? ` ${number}` : ""}${date ? `，开票日期 ${date}` : ""}，${at} 查验${message ? `，提示${message}` : "没有结果"}。已经核对过：${tried}。请问怎么处理？」`,
    software: ({ number, message, tried, at }) =>
      `「${at} 查验发票${number ? ` ${number}` : ""}${message ? `，提示${message}` : "失败"}。已经试过：${tried}。请查一下接口返回和日志。」`,
  },
};

const enWants: Record<CopyFacts["wants"], string> = {
  status: "could you look in the e-tax bureau whether it was issued, send me a screenshot, and the PDF/OFD/XML again",
  upload: "could you go online with your invoicing software, see whether it was uploaded, and let me know",
  issue: "could you confirm whether it was issued, and send me the PDF/OFD/XML when it is",
  data: "could you compare number, date, amounts and status with your records and send me a screenshot",
  reissue: "could you confirm its status and, if needed, reverse and reissue it with the right title and tax id",
  voided: "could you confirm that it was voided, and send me a new one if it is still needed",
  resend: "could you send the PDF/OFD/XML again",
  number: "could you give me the invoice number and its date, and send the original again",
};

const en: CopyPhrases = {
  lead: {
    issuer: "You can send this to the issuer: ",
    customer: "You can send this to the customer: ",
    bureau: "When you call 12366 or the tax bureau: ",
    software: "You can send this to your software's support: ",
  },
  text: {
    issuer: ({ number, date, wants }) =>
      `"Hello, ${number ? `about invoice ${number}${date ? `, issued ${date}` : ""}: ` : ""}${enWants[wants]}? Thank you."`,
    customer: ({ number, date }) =>
      `"Hello, invoice${number ? ` ${number}` : ""}${date ? `, issued ${date},` : ""} has been issued. Here is the original again; you can also download it from your digital tax account in the e-tax bureau. To verify it, please copy the fields from the original, a day after it was issued."`,
    bureau: ({ number, date, message, tried, at }) =>
      `"Invoice${number ? ` ${number}` : ""}${date ? `, issued ${date}` : ""}; checked ${at}${message ? `, answer: ${message}` : " without result"}. Verified so far: ${tried}. What should we do?"`,
    software: ({ number, message, tried, at }) =>
      `"Checking invoice${number ? ` ${number}` : ""} ${at}${message ? ` answered: ${message}` : " failed"}. Tried so far: ${tried}. Please look at what the interface returned."`,
  },
};

export const copyPhrases: Record<Language, CopyPhrases> = { "zh-CN": zh, en };
