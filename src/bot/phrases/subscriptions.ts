import type { Deadline } from "../../core/subscription/index.ts";
import type { Language } from "../reply/index.ts";

/** What is said about asking to be told, and not to be. */
export interface SubscriptionPhrases {
  what: string;
  whichOne: string;
  whereTo: string;
  /** A list at set times is asked for. */
  noReports: string;
  subscribed(number: number, filter: string, cadence: string): string;
  already(number: number, filter: string, cadence: string, changed: boolean): string;
  tooMany(most: number): string;
  /** Which companies a name stands for now. */
  stands(names: string[], total: number): string;
  standsForNone(name: string): string;
  preview(count: number, more: boolean): string;
  previewLike(examples: string): string;
  quietHours(from: string, until: string): string;
  noDatesYet: string;
  nextDate(date: string): string;
  howToStop(number: number): string;
  noSuchInvoice(number: string): string;
  whichInvoice(number: string): string;
  onlyAdminsElsewhere: string;
  mailFrom(to: string): string;
  noSuchEndpoint: string;
  listHead(total: number, page: number, pages: number): string;
  listItem(number: number, filter: string, cadence: string): string;
  listNext(page: number): string;
  listEmpty: string;
  listMuted(until: string): string;
  ended(filters: string[], left: number): string;
  noSuch(left: number): string;
  nothingToEnd: string;
  whichToEnd(lines: string[]): string;
  muted(until: string): string;
  unmuted: string;
  quiet(from: string, until: string, zone: string): string;
  noQuiet: string;
  zone(name: string): string;
  noSuchZone(name: string): string;
  muteTooLong: string;
  restUnclear: string;
  filingSet(month: number | undefined, day: number): string;
  filingBad: string;
  filingNotAdmin: string;
  nothingTold: string;
  filter: {
    all: string;
    invoice(number: string): string;
    company(name: string, side: "seller" | "buyer" | "either"): string;
    received: string;
    issued: string;
    special: string;
    ordinary: string;
    least(amount: string): string;
    most(amount: string): string;
    between(least: string, most: string): string;
    anyChange(axis: string): string;
    becomes(values: string[]): string;
    turns(from: string[], to: string[]): string;
    deadlines: Record<Deadline, string>;
    sources: string;
    changes: string;
    join(parts: string[]): string;
  };
  cadences: { each: string; hourly: string; daily(time: string): string };
}

const zh: SubscriptionPhrases = {
  what: '想盯什么？比如：\n订阅 京东\n订阅 供应商："京东" 红冲 作废\n订阅 24112000000031870426\n订阅 专票 1万以上 每天 09:00\n订阅 申报截止\n订阅 全部',
  whichOne: "盯哪一张？发「关注 号码」，后 4 位也行。",
  noReports:
    "定期发清单我还不会。能主动发的是变化（比如「订阅 红冲 每天 09:00」，攒成一条）和申报、红字确认单的期限。清单随时可以问我，比如「未勾选的专票」。",
  whereTo: "可以。管理员在这里发一句就行，比如：订阅 京东 发到 caiwu@example.com",
  subscribed: (number, filter, cadence) =>
    `记下了（第 ${number} 条）：${filter}${cadence && `，${cadence}`}。别的不会发。`,
  already: (number, filter, cadence, changed) =>
    changed
      ? `第 ${number} 条本来就订了：${filter}。改成${cadence}。`
      : `这个已经订了，是第 ${number} 条：${filter}，${cadence}。`,
  tooMany: (most) => `这里已经订了 ${most} 条，到上限了。发「订阅列表」看看哪些可以退。`,
  stands: (names, total) =>
    `台账里现在是这${total > 1 ? `些：${names.join("、")}${total > names.length ? `，共 ${total} 家` : ""}` : `家：${names.join("")}`}。以后名字里有这几个字的也算。`,
  standsForNone: (name) => `台账里现在没有名字像「${name}」的公司；以后出现了也算。`,
  preview: (count, more) =>
    count === 0
      ? "过去 30 天里没有这样的变化，以后有了就发。"
      : `按过去 30 天算，会发${more ? "至少 " : " "}${count} 条。`,
  previewLike: (examples) => `比如 ${examples}。`,
  quietHours: (from, until) => `${from} 到 ${until} 不打扰，攒到早上一起发。`,
  noDatesYet: "申报截止是哪天还没人设过。请管理员发：申报截止 15日",
  nextDate: (date) => `下一次是 ${date}，提前 3 天和当天早上提醒。`,
  howToStop: (number) => `不想要了发「退订 ${number}」。`,
  noSuchInvoice: (number) => `台账里没有 ${number}，盯不了。先把它导入，或者核对一下号码。`,
  whichInvoice: (number) => `以 ${number} 结尾的不止一张，把号码写全一点。`,
  onlyAdminsElsewhere: "发到邮箱或别的地址，只有管理员能设。请管理员来发这句话。",
  mailFrom: (to) => `提醒会发到 ${to}，不在这里发。`,
  noSuchEndpoint: "没有这个 webhook。先在命令行建一个：npm run piaowen -- webhook create https://…",
  listHead: (total, page, pages) => `这里订了 ${total} 条${pages > 1 ? `（第 ${page} 页，共 ${pages} 页）` : ""}：`,
  listItem: (number, filter, cadence) => `${number}. ${filter}${cadence && ` · ${cadence}`}`,
  listNext: (page) => `看下一页发「订阅列表 ${page}」。`,
  listEmpty: "这里还没有订阅。想盯什么，比如发：订阅 京东",
  listMuted: (until) => `免打扰到 ${until}，之前的都攒着。`,
  ended: (filters, left) =>
    `退了：${filters.join("；")}。${left > 0 ? `这里还有 ${left} 条。` : "这里没有订阅了，不会再发。"}`,
  noSuch: (left) => `没找到要退的那条。${left > 0 ? "发「订阅列表」看编号。" : "这里本来就没有订阅。"}`,
  nothingToEnd: "这里没有订阅，我没有在给这里发提醒。",
  whichToEnd: (lines) => `退哪一条？\n${lines.join("\n")}\n发「退订 编号」，或者「退订全部」。`,
  muted: (until) => `好，免打扰到 ${until}。这期间的变化攒着，到时候一起发。发「取消免打扰」可以提前恢复。`,
  unmuted: "恢复了，有变化就发。",
  quiet: (from, until, zone) => `好，每天 ${from} 到 ${until} 不打扰（${zone}），攒到 ${until} 一起发。`,
  noQuiet: "好，不再有安静时间，有变化随时发。",
  zone: (name) => `好，时间按 ${name} 算。`,
  noSuchZone: (name) => `没有 ${name} 这个时区。写成 Asia/Shanghai 这样。`,
  muteTooLong: "最多免打扰 31 天。要一直不发，就退订。",
  restUnclear: "没看懂要到什么时候。比如：免打扰 1小时、免打扰 到明天、免打扰 到 18:00",
  filingSet: (month, day) =>
    `记下了：${month ? `${month}月的` : "每月"}申报截止是 ${day} 日。订阅了的人提前 3 天和当天早上会收到提醒。`,
  filingBad: "没有这一天。比如：申报截止 15日，或者 申报截止 12月15日",
  filingNotAdmin: "申报截止只有管理员能设，请管理员来发这句话。",
  nothingTold: "这里还没发过提醒，没有可看的详情。",
  filter: {
    all: "所有发票的所有变化",
    invoice: (number) => `${number} 这张`,
    company: (name, side) => `${{ seller: "销方", buyer: "购方", either: "" }[side]}「${name}」的票`,
    received: "进项",
    issued: "销项",
    special: "专票",
    ordinary: "普票",
    least: (amount) => `${amount} 以上`,
    most: (amount) => `${amount} 以下`,
    between: (least, most) => `${least} 到 ${most}`,
    anyChange: (axis) => `${axis}有变化`,
    becomes: (values) => `变成${values.join("、")}`,
    turns: (from, to) => `从${from.join("、")}变成${to.join("、")}`,
    deadlines: {
      red_letter: "红字确认单 72 小时快到期",
      filing: "申报截止",
      settlement: "汇算清缴（5月31日）截止",
    },
    sources: "数据该来没来",
    changes: "任何变化",
    join: (parts) => parts.join(" · "),
  },
  cadences: { each: "有一条发一条", hourly: "每小时汇总", daily: (time) => `每天 ${time} 汇总` },
};

const en: SubscriptionPhrases = {
  what: 'What should I watch? For example:\nsubscribe Yantian\nsubscribe seller:"Yantian" reversals void\nsubscribe 24112000000031870426\nsubscribe special over 10000 daily 9:00\nsubscribe filing date\nsubscribe all',
  whichOne: 'Which one? Send "watch" and its number; the last 4 digits will do.',
  noReports:
    'I can\'t send a list at set times yet. What I do send are changes ("subscribe reversals daily at 9am" makes them one message) and the deadlines of filing and red-letter forms. Ask for a list whenever you like, for example: unticked special invoices',
  whereTo: "Yes. An admin can say so here, for example: subscribe Yantian to finance@example.com",
  subscribed: (number, filter, cadence) =>
    `Noted as number ${number}: ${filter}${cadence && `, ${cadence}`}. Nothing else will be sent.`,
  already: (number, filter, cadence, changed) =>
    changed
      ? `Number ${number} has that already: ${filter}. It is now ${cadence}.`
      : `You have that already, as number ${number}: ${filter}${cadence && `, ${cadence}`}.`,
  tooMany: (most) =>
    `There are ${most} subscriptions here, which is the most. Send "subscriptions" to see which can go.`,
  stands: (names, total) =>
    `In the ledger that is ${names.join(", ")}${total > names.length ? ` and ${total - names.length} more` : ""} for now; names like it that turn up later count too.`,
  standsForNone: (name) =>
    `No company in the ledger is called anything like "${name}" yet; one that turns up later counts.`,
  preview: (count, more) =>
    count === 0
      ? "Nothing like that changed in the last 30 days; I'll write when it does."
      : `In the last 30 days that would have been ${more ? "at least " : ""}${count} ${count === 1 ? "message" : "messages"}.`,
  previewLike: (examples) => `For example ${examples}.`,
  quietHours: (from, until) => `Nothing comes between ${from} and ${until}; what waits comes together in the morning.`,
  noDatesYet: "Nobody has set the filing date yet. Ask an admin to send: filing date 15",
  nextDate: (date) => `The next one is ${date}; I'll say so three days before and that morning.`,
  howToStop: (number) => `To stop it, send "unsubscribe ${number}".`,
  noSuchInvoice: (number) =>
    `${number} isn't in the ledger, so I can't watch it. Import it first, or check the number.`,
  whichInvoice: (number) => `More than one invoice ends in ${number}. Please give more of the number.`,
  onlyAdminsElsewhere: "Only an admin can have alerts sent to a mailbox or another address. Ask one to say this here.",
  mailFrom: (to) => `Alerts go to ${to}, not here.`,
  noSuchEndpoint: "There is no such webhook. Make one first: npm run piaowen -- webhook create https://…",
  listHead: (total, page, pages) =>
    `${total} ${total === 1 ? "subscription" : "subscriptions"} here${pages > 1 ? `, page ${page} of ${pages}` : ""}:`,
  listItem: (number, filter, cadence) => `${number}. ${filter}${cadence && ` · ${cadence}`}`,
  listNext: (page) => `For the next page send "subscriptions ${page}".`,
  listEmpty: "There are no subscriptions here. To watch something, send for example: subscribe Yantian",
  listMuted: (until) => `Muted until ${until}; what comes before that waits.`,
  ended: (filters, left) =>
    `Stopped: ${filters.join("; ")}. ${left > 0 ? `${left} ${left === 1 ? "is" : "are"} left here.` : "None are left here, so nothing more will come."}`,
  noSuch: (left) =>
    `I couldn't find that one. ${left > 0 ? 'Send "subscriptions" to see their numbers.' : "There are no subscriptions here."}`,
  nothingToEnd: "There are no subscriptions here; I'm not sending anything.",
  whichToEnd: (lines) => `Which one?\n${lines.join("\n")}\nSend "unsubscribe" with its number, or "unsubscribe all".`,
  muted: (until) =>
    `All right, nothing until ${until}. What changes meanwhile comes together then; "unmute" ends it sooner.`,
  unmuted: "Back on: you'll hear of changes as they come.",
  quiet: (from, until, zone) =>
    `All right, nothing between ${from} and ${until} (${zone}); what waits comes at ${until}.`,
  noQuiet: "All right, no quiet hours: changes come when they come.",
  zone: (name) => `All right, times are in ${name} from now on.`,
  noSuchZone: (name) => `There is no time zone ${name}. Write it like Asia/Shanghai.`,
  muteTooLong: "31 days is the longest. To stop for good, unsubscribe.",
  restUnclear: "Until when? For example: mute 1h, mute until tomorrow, mute until 18:00",
  filingSet: (month, day) =>
    `Noted: the filing date is the ${day}${month ? ` of month ${month}` : " of every month"}. Whoever subscribed hears of it three days before and that morning.`,
  filingBad: "There is no such day. For example: filing date 15, or filing date 12-15",
  filingNotAdmin: "Only an admin can set the filing date. Ask one to say this here.",
  nothingTold: "I haven't sent any alerts here, so there are no details to show.",
  filter: {
    all: "every change of every invoice",
    invoice: (number) => `invoice ${number}`,
    company: (name, side) => `${{ seller: "sold by", buyer: "bought by", either: "with" }[side]} "${name}"`,
    received: "received",
    issued: "issued",
    special: "special VAT invoices",
    ordinary: "ordinary invoices",
    least: (amount) => `${amount} or more`,
    most: (amount) => `${amount} or less`,
    between: (least, most) => `${least} to ${most}`,
    anyChange: (axis) => `any change of ${axis.toLowerCase()}`,
    becomes: (values) => `when ${values.join(" or ").toLowerCase()}`,
    turns: (from, to) => `from ${from.join(" or ").toLowerCase()} to ${to.join(" or ").toLowerCase()}`,
    deadlines: {
      red_letter: "a red-letter form about to lapse (72 h)",
      filing: "the filing date",
      settlement: "the annual settlement (31 May)",
    },
    sources: "data that is late",
    changes: "any change",
    join: (parts) => parts.join(" · "),
  },
  cadences: { each: "one by one", hourly: "gathered every hour", daily: (time) => `gathered every day at ${time}` },
};

export const subscriptionPhrases: Readonly<Record<Language, SubscriptionPhrases>> = { "zh-CN": zh, en };
