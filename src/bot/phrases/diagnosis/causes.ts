import type { Cause } from "../../../core/diagnosis/index.ts";
import type { Language } from "../../reply/index.ts";

/** What a cause is called, why it does this, and how it is kept from happening again. */
export type CauseWords = readonly [name: string, why: string, prevent: string];

const zh: Record<Cause, CauseWords> = {
  sync_delay_same_day: [
    "数据还没同步",
    "数电票一般当天就能查到，偶尔要等几小时到次日。查不到不等于假票。",
    "当天开的票，第二天再查。",
  ],
  issuer_not_uploaded: [
    "开票方还没上传",
    "离线开的票，要等对方联网上传以后税务局才有数据。",
    "收票时请对方顺手发电子税务局里的截图。",
  ],
  not_issued_yet: ["票还没开出来", "申请了不等于开了，开出来才有数据。", "等对方发来原件，再拿号码来查。"],
  wrong_number: ["号码或日期录错了", "差一位就是另一张票，平台不会提示你差在哪。", "号码尽量复制，别手抄。"],
  wrong_check_code: [
    "第四项该填的是校验码，或者校验码没填对",
    "普票填校验码的后 6 位，不带空格；专票和数电票没有校验码。",
    "先看票种，再看第四项要什么。",
  ],
  wrong_amount_field: [
    "金额填成了另一个",
    "专票填不含税金额，数电票填价税合计（含税）。填错了平台只会说不一致。",
    "数电票一律填价税合计。",
  ],
  data_mismatch: [
    "票面和税务局的数据对不上",
    "填的和票面一样还是不一致，要么票面被改过，要么对方开错了。这本身不能证明是假票。",
    "付款前先查验。",
  ],
  over_five_years: ["票太老了", "查验平台只答最近 5 年的票。", "老票当年就留一份查验结果。"],
  daily_limit: [
    "今天的查验次数用完了",
    "每张票一天只能查 5 次，所有人加在一起算。票本身没问题。",
    "一张票让一个人查。",
  ],
  digital_invoice_20_digits: [
    "数电票的号码没有整个填进号码栏",
    "数电票只有一个 20 位号码，没有发票代码，也没有校验码。",
    "代码栏留空，20 位都填进号码栏。",
  ],
  wrong_channel: ["这不是税务发票", "税务的查验平台不收这种票据，查不到是正常的。", "收票时先看是谁监制的。"],
  paper_roll_fixed_type: [
    "这种票全国平台不收",
    "定额、手写、手撕的票只有开票地的税务局知道。",
    "能要数电票就要数电票。",
  ],
  regional_difference: ["这个地区或票种那里不支持", "有的票种只能在开票地查，和票的真假没关系。", "换开票地的渠道查。"],
  captcha: ["验证码没通过", "这一步还没查到票，不说明票有问题，也不占次数。", "验证码看清提示的颜色再填。"],
  browser_cert: [
    "浏览器不认这个网站",
    "老浏览器打不开。别装别人发来的证书，官方网站用不着。",
    "用新版 Chrome 或 Edge，网址认准 chinatax.gov.cn。",
  ],
  network_timeout: ["网络没连通", "请求没到平台，或者没回来。和发票没关系。", "月初征期避开上午。"],
  maintenance: ["平台在停机维护", "维护期间谁都查不了，发票没有问题。", "维护公告发给我，我替大家记着。"],
  ocr_scan_failed: ["扫描或识别出错了", "读出来的内容不完整，不说明票有问题。", "用原始的 PDF、OFD 或 XML，别用截图。"],
  login_account: [
    "查的账户不是这张票的购方",
    "列表里只有登录的那一家收到的票，抬头或税号不对的不会出现。",
    "开票前把抬头和税号发给对方。",
  ],
  fake_invoice: ["这张票可疑", "有几处对不上。是不是假票要由税务机关认定。", "付款前先查验，原件留好。"],
  voided: ["这张票作废了", "开票方已经作废，不能报销，也不能抵扣。", "付款前再查一次状态。"],
  red_letter: ["这张票被红冲了", "冲掉的部分不能报销，也不能抵扣。", "付款前再查一次状态。"],
  duplicate_reimbursement: ["这张票已经用过了", "同一张票只能报一次、入一次账。", "收票时就登记是谁要报。"],
  deduction_certification: [
    "卡在勾选这一步",
    "勾选了还要用途确认（以前叫认证），申报过的不会再出现在待勾选里。",
    "每月申报前把勾选和确认一起做完。",
  ],
  not_delivered_email: ["票开好了，没送到", "多半在垃圾箱，或者留错了邮箱。", "数电票在自己的税务数字账户里也能下载。"],
  source_stale: [
    "我们的台账还没更新到",
    "台账里的清单可能比这张票早，所以还没有它。这不说明票有问题。",
    "台账每天导一次清单。",
  ],
  wrong_query_filter: ["查询条件没选对", "取得和开具、月份、票种，选错一样就看不到。", "先只用号码查，别加条件。"],
  query_blocked: ["查得太频繁，被挡了", "是对查询的限制，不是票的问题。别用脚本查官网。", "多的时候一张一张慢慢查。"],
  system_fault: ["平台系统出错了", "错在平台那边，和发票没关系。", "征期高峰避开上午。"],
  abnormal_voucher: [
    "这张票被税务局标成异常",
    "失控票、异常凭证先不要抵扣；抵过的听税务局通知转出。",
    "常用的供应商，付款前看一眼风险。",
  ],
  red_letter_pending: [
    "红字确认单还没走完",
    "确认单开着的时候蓝票是锁住的，72 小时没人确认会自动作废。",
    "收到确认单当天就处理。",
  ],
};

const en: Record<Cause, CauseWords> = {
  sync_delay_same_day: [
    "its data haven't arrived yet",
    "Digital invoices usually show the same day, sometimes hours later or the next day. Not found doesn't mean fake.",
    "Check an invoice the day after it was issued.",
  ],
  issuer_not_uploaded: [
    "the issuer hasn't uploaded it",
    "An invoice issued offline reaches the tax bureau only when the issuer goes online.",
    "Ask for a screenshot from the e-tax bureau along with the invoice.",
  ],
  not_issued_yet: [
    "it hasn't been issued",
    "Requested isn't issued: there is nothing to find until it is.",
    "Wait for the original, then check its number.",
  ],
  wrong_number: [
    "a slip in the number or the date",
    "One digit off is another invoice, and the platform won't say which digit.",
    "Copy the number instead of typing it.",
  ],
  wrong_check_code: [
    "the check code: a wrong one, or the wrong field for this kind",
    "Ordinary invoices take the last 6 digits, without spaces; special and digital ones have no check code.",
    "Look at the kind first, then at what the fourth field asks for.",
  ],
  wrong_amount_field: [
    "the other amount was entered",
    "Special invoices take the net amount, digital ones the total with tax. The platform only says they differ.",
    "For digital invoices, always enter the total.",
  ],
  data_mismatch: [
    "the paper and the bureau's data differ",
    "If your entries match the paper, either the paper was changed or it was issued wrong. That alone doesn't prove a fake.",
    "Check before you pay.",
  ],
  over_five_years: [
    "it is too old",
    "The platform only answers for the last five years.",
    "Keep the check result with the invoice.",
  ],
  daily_limit: [
    "today's checks are used up",
    "Each invoice can be checked 5 times a day, by everybody together. The invoice is fine.",
    "Let one person check each invoice.",
  ],
  digital_invoice_20_digits: [
    "the 20 digits aren't all in the number field",
    "A digital invoice has one 20-digit number, no code and no check code.",
    "Leave the code empty and put all 20 digits into the number field.",
  ],
  wrong_channel: [
    "it isn't a tax invoice",
    "The tax platform doesn't cover this kind of receipt, so not found is normal.",
    "Look at who supervised the printing.",
  ],
  paper_roll_fixed_type: [
    "the national platform doesn't cover this kind",
    "Fixed-amount, handwritten and hand-torn invoices are known only to their own tax bureau.",
    "Ask for a digital invoice where you can.",
  ],
  regional_difference: [
    "that region or kind isn't supported there",
    "Some kinds can only be checked where they were issued. It says nothing about the invoice.",
    "Use the issuing region's own channel.",
  ],
  captcha: [
    "the captcha didn't pass",
    "Nothing was looked up yet, so it says nothing about the invoice and no check was spent.",
    "Mind the colour that the captcha asks for.",
  ],
  browser_cert: [
    "the browser doesn't accept the site",
    "Old browsers fail. Never install a certificate somebody sends you; the official site needs none.",
    "Use a current Chrome or Edge, and look for chinatax.gov.cn.",
  ],
  network_timeout: [
    "the network",
    "The request didn't get there, or the answer didn't come back. It isn't about the invoice.",
    "Avoid mornings in the first days of the month.",
  ],
  maintenance: [
    "the platform is down for maintenance",
    "Nobody can check during it; the invoice is fine.",
    "Send me maintenance notices and I'll keep them for everyone.",
  ],
  ocr_scan_failed: [
    "a misread scan",
    "What was read is incomplete. It says nothing about the invoice.",
    "Use the original PDF, OFD or XML, not a screenshot.",
  ],
  login_account: [
    "the account isn't the buyer's",
    "A list only holds what that one taxpayer received; a wrong title or tax id never shows up.",
    "Send your title and tax id before the invoice is issued.",
  ],
  fake_invoice: [
    "something is wrong with this invoice",
    "Several things don't fit. Whether it is fake is for the tax bureau to say.",
    "Check before you pay, and keep the original.",
  ],
  voided: [
    "it was voided",
    "The issuer voided it: it can't be claimed or deducted.",
    "Check the status again before you pay.",
  ],
  red_letter: [
    "it was reversed",
    "What was reversed can't be claimed or deducted.",
    "Check the status again before you pay.",
  ],
  duplicate_reimbursement: [
    "it was used before",
    "An invoice can be claimed and posted once.",
    "Note who claims it when it comes in.",
  ],
  deduction_certification: [
    "a step of the deduction",
    "Ticking isn't confirming; what has been filed no longer shows among the open ones.",
    "Tick and confirm together before the monthly return.",
  ],
  not_delivered_email: [
    "it was issued but not delivered",
    "Usually it's in spam, or the address was wrong.",
    "Digital invoices can also be downloaded from your own tax account.",
  ],
  source_stale: [
    "our ledger hasn't caught up",
    "Its list is probably older than this invoice. The invoice may well be fine.",
    "Import the list once a day.",
  ],
  wrong_query_filter: [
    "a wrong filter",
    "Received or issued, month, kind: one wrong choice hides it.",
    "Search by number alone first.",
  ],
  query_blocked: [
    "too many queries in a short time",
    "It limits whoever asks; the invoice is fine. Don't check the official site with scripts.",
    "Check one at a time, with pauses.",
  ],
  system_fault: [
    "a fault of the platform",
    "It is on their side, not about the invoice.",
    "Avoid mornings in the filing period.",
  ],
  abnormal_voucher: [
    "the bureau has flagged it",
    "Don't deduct it for now; if you have, follow the bureau's notice.",
    "Look at the risk flag before you pay.",
  ],
  red_letter_pending: [
    "a red-letter form is open",
    "The invoice is locked meanwhile; unconfirmed for 72 hours, the form lapses.",
    "Deal with such a form on the day it comes.",
  ],
};

export const causePhrases: Record<Language, Record<Cause, CauseWords>> = { "zh-CN": zh, en };
