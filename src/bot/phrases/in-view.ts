import type { Language } from "../reply/index.ts";
import { capitalised } from "./punctuation.ts";

/** What is said about one invoice when one thing of it is asked. */
export interface InViewPhrases {
  seller(name: string): string;
  buyer(name: string): string;
  sellerTaxId(taxId: string): string;
  /** `ours` where it is known whose it is. */
  buyerTaxId(taxId: string, ours: boolean | undefined): string;
  /** Of the buyer's tax id. */
  ours: string;
  notOurs: string;
  issued(date: string): string;
  total(amount: string): string;
  net(amount: string): string;
  tax(amount: string): string;
  rates(rates: string[]): string;
  noRate: string;
  kind(kind: string): string;
  remark(text: string): string;
  /** The list that was imported says nothing about this. */
  silent(what: string): string;
  things: Record<"seller" | "buyer" | "amount" | "kind" | "remark" | "validity" | "taxIds", string>;
  standing(word: string): string;
  not(word: string): string;
  yes(word: string): string;
  noRed: string;
  hasStatus(value: string): string;
  noStatus(axis: string): string;
  usable: Record<"issued" | "notOurs" | "unknown" | "posted" | "fine", string>;
  unusable(word: string): string;
  partly(word: string): string;
  doubtful(word: string): string;
  deductible: Record<"issued" | "ticked" | "deducted" | "ordinary" | "travel" | "unknownKind" | "unknown", string>;
  undeductible(word: string): string;
  already(word: string): string;
  gone: string;
}

const zh: InViewPhrases = {
  seller: (name) => `${name}开的。`,
  buyer: (name) => `开给${name}的。`,
  sellerTaxId: (taxId) => `销方税号 ${taxId}。`,
  buyerTaxId: (taxId, ours) =>
    `购方税号 ${taxId}${ours === undefined ? "" : ours ? "，是本单位的" : "，不是本单位的"}。`,
  ours: "税号是本单位的。",
  notOurs: "税号不是本单位的。",
  issued: (date) => `${date}开的。`,
  total: (amount) => `价税合计 ${amount}`,
  net: (amount) => `金额 ${amount}`,
  tax: (amount) => `税额 ${amount}`,
  rates: (rates) => `税率 ${rates.join("、")}`,
  noRate: "清单里没写税率",
  kind: (kind) => `${kind}。`,
  remark: (text) => `备注：${text}`,
  silent: (what) => `导入的清单里没有${what}。`,
  things: {
    seller: "销方",
    buyer: "购方",
    amount: "金额",
    kind: "票种",
    remark: "备注",
    validity: "票的状态",
    taxIds: "税号",
  },
  standing: (word) => `现在是「${word}」。`,
  not: (word) => `没有，台账里是「${word}」。`,
  yes: (word) => `是的，${word}。`,
  noRed: "台账里没有冲它的红票。",
  hasStatus: (value) => `${value}。`,
  noStatus: (axis) => `导入的清单里没有${axis}情况，所以我不知道。`,
  usable: {
    issued: "这是我们开出去的票（销项），不是拿来报销的。",
    notOurs: "先别报：购方税号不是本单位的，请对方红冲重开。",
    unknown: "清单里没说它的状态，报销前先到官方平台查验一次。",
    posted: "别重复报：它已经入过账了。",
    fine: "看不出问题：状态正常，没有作废、红冲。能不能报、要不要打印，看单位制度；报没报过，台账里没有记。",
  },
  unusable: (word) => `不能报：这张${word}。`,
  partly: (word) => `冲掉的部分不能用：这张${word}。`,
  doubtful: (word) => `先别急：这张是「${word}」，弄清楚再说。`,
  deductible: {
    issued: "这是我们开出去的票（销项），不用抵扣。",
    ticked: "可以：这种票能勾选抵扣，状态正常。用在集体福利、个人消费上的不能抵。",
    ordinary: "一般不能：普票不抵扣，通行费、旅客运输、农产品收购等例外。",
    travel: "可以：客票按旅客运输抵扣，要有本单位员工的姓名。",
    deducted: "已经抵扣过了，不能再抵一次。",
    unknownKind: "清单里没写票种。专票能抵，普票一般不能。",
    unknown: "清单里没说它的状态；这种票能勾选抵扣，先查验再勾。",
  },
  undeductible: (word) => `不能抵：这张${word}。`,
  already: (word) => `可以，而且${word}，不用再勾。`,
  gone: "那张票已经不在台账里了。",
};

const en: InViewPhrases = {
  seller: (name) => `${name} issued it.`,
  buyer: (name) => `It is made out to ${name}.`,
  sellerTaxId: (taxId) => `The seller's tax ID is ${taxId}.`,
  buyerTaxId: (taxId, ours) =>
    `The buyer's tax ID is ${taxId}${ours === undefined ? "" : ours ? ", which is ours" : ", which isn't ours"}.`,
  ours: " The tax ID is ours.",
  notOurs: " The tax ID isn't ours.",
  issued: (date) => `It was issued on ${date}.`,
  total: (amount) => `total ${amount}`,
  net: (amount) => `net ${amount}`,
  tax: (amount) => `tax ${amount}`,
  rates: (rates) => `rate ${rates.join(", ")}`,
  noRate: "the list doesn't give a rate",
  kind: (kind) => `It is a ${kind}.`,
  remark: (text) => `Remark: ${text}`,
  silent: (what) => `The imported list doesn't give ${what}.`,
  things: {
    seller: "a seller",
    buyer: "a buyer",
    amount: "an amount",
    kind: "a kind",
    remark: "a remark",
    validity: "its status",
    taxIds: "a tax ID",
  },
  standing: (word) => `It is: ${word}.`,
  not: (word) => `No. The ledger has it as: ${word}.`,
  yes: (word) => `Yes: ${word}.`,
  noRed: "The ledger has no red-letter invoice against it.",
  hasStatus: (value) => `${capitalised(value)}.`,
  noStatus: (axis) => `The imported list doesn't give its ${axis.toLowerCase()}, so I don't know.`,
  usable: {
    issued: "We issued this one, so it isn't for claiming.",
    notOurs: "Not yet: the buyer's tax ID isn't ours. Ask the seller to reverse it and issue it again.",
    unknown: "The list doesn't give its status; verify it on the official site before you claim it.",
    posted: "Don't claim it twice: it has been posted already.",
    fine: "I see nothing against it: valid, not void, not reversed. Whether it can be claimed, and on paper or not, is for your own rules; whether it was claimed before isn't in the ledger.",
  },
  unusable: (word) => `No: it is ${word}.`,
  partly: (word) => `Not the part that was reversed: it is ${word}.`,
  doubtful: (word) => `Not yet: it is "${word}". Clear that up first.`,
  deductible: {
    issued: "We issued this one, so there is nothing to deduct.",
    ticked:
      "Yes: this kind can be ticked for deduction, and it is valid. Not for staff welfare or personal consumption.",
    ordinary:
      "Usually not: ordinary invoices aren't deductible, except tolls, passenger transport, farm produce and a few more.",
    travel: "Yes: as passenger transport, where it names one of your staff.",
    deducted: "It has been deducted already; not a second time.",
    unknownKind: "The list doesn't give its kind. Special invoices are deductible, ordinary ones mostly not.",
    unknown: "The list doesn't give its status. This kind can be ticked for deduction; verify it first.",
  },
  undeductible: (word) => `No: it is ${word}.`,
  already: (word) => `Yes, and it is ${word} already.`,
  gone: "That invoice is no longer in the ledger.",
};

export const inViewPhrases: Readonly<Record<Language, InViewPhrases>> = { "zh-CN": zh, en };
