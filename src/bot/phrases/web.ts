import type { Language } from "../reply/index.ts";

/** Every word that the web page says by itself. */
export interface WebPhrases {
  name: string;
  tagline: string;
  conversation: string;
  placeholder: string;
  messageLabel: string;
  send: string;
  skipToMessage: string;
  greeting: string;
  examplesLead: string;
  /** Sent as they stand. */
  examples: readonly string[];
  unbound: { heading: string; how: string; example: string; operator: string; command: string };
  you: string;
  typing: string;
  notSent: string;
  sendAgain: string;
  copy: string;
  copied: string;
  /** Beside the name, where everything is invented. */
  demo: string;
  choicesLabel: string;
  /** Opens every fact of a card. */
  allFacts: string;
  unreadableLetter: string;
  back: string;
  today: string;
  yesterday: string;
  imports: ImportPhrases;
  refused: Readonly<Record<RefusalCode, string>>;
  /** A failure nobody foresaw; the id finds it in the log. */
  broken(correlation: string): string;
}

export interface ImportPhrases {
  choose: string;
  drop: string;
  sending: string;
  reading: string;
  done: string;
  failed: string;
  undone: string;
  counts: { new: string; changed: string; known: string; repaired: string; rejected: string; conflicts: string };
  note(row: number, column: string, reason: string): string;
  more(count: number): string;
  lost: string;
  /** Asked when the file does not say it. */
  asOf: string;
  go: string;
}

/** Why a request was turned away before anything was stored. */
export type RefusalCode =
  | "empty"
  | "too_long"
  | "control_characters"
  | "bad_id"
  | "bad_json"
  | "bad_cursor"
  | "bad_as_of"
  | "body_too_large"
  | "file_too_large"
  | "file_missing"
  | "unsupported_type"
  | "method_not_allowed"
  | "not_found"
  | "import_not_found"
  | "export_expired"
  | "wrong_host"
  | "cross_origin"
  | "no_session"
  | "not_bound"
  | "not_admin"
  | "imports_elsewhere"
  | "not_set_up";

const chinese: WebPhrases = {
  name: "票问",
  tagline: "查发票，问发票",
  conversation: "对话",
  placeholder: "发票号码、尾号，或者直接问",
  messageLabel: "要问的话",
  send: "发送",
  skipToMessage: "跳到输入框",
  greeting: "把发票号码发给我。",
  examplesLead: "比如：",
  examples: ["查发票 24112000000031870426", "查尾号 1234", "帮助"],
  unbound: {
    heading: "这里还没有绑定公司，看不了台账。",
    how: "向公司里管票问的人要一个绑定码（8 位，30 分钟内有效），照这样发给我：",
    example: "绑定 7KQ4-MB2X",
    operator: "你就是管票问的人？在装票问的机器上运行：",
    command: "npm run piaowen -- org bind-code --role admin",
  },
  you: "我",
  typing: "正在查…",
  notSent: "没发出去：网络断了，或票问没有回应。",
  sendAgain: "再发一次",
  copy: "复制",
  copied: "已复制",
  demo: "演示",
  choicesLabel: "可以选",
  allFacts: "全部信息",
  unreadableLetter: "这条回复是另一个版本的票问写的，这里打不开。",
  back: "回到票问",
  today: "今天",
  yesterday: "昨天",
  imports: {
    choose: "导入清单",
    drop: "松手就导入：全量发票查询、抵扣勾选清单（.xlsx、.csv）",
    sending: "正在上传",
    reading: "正在导入",
    done: "导入完了",
    failed: "导入中断了，已经写入的那部分还在",
    undone: "这次导入已撤销",
    counts: {
      new: "新增",
      changed: "有变化",
      known: "没变化",
      repaired: "补回前导零",
      rejected: "没导入",
      conflicts: "有冲突",
    },
    note: (row, column, reason) => `第 ${row} 行${column ? `「${column}」` : ""}：${reason}`,
    more: (count) => `还有 ${count} 行`,
    lost: "上传断了，文件没有导入。换个网络，或再选一次这个文件。",
    asOf: "这份清单是哪天导出的？",
    go: "导入",
  },
  refused: {
    empty: "还没写内容。把发票号码、尾号或问题写上再发。",
    too_long: "这条太长了，最多 4000 个字。分几条发。",
    control_characters: "里面有看不见的控制字符，我读不了。把文字重新输入或另外粘贴一次。",
    bad_id: "id 要是 1 到 128 个可见的 ASCII 字符，中间不留空格。",
    bad_json: '内容要是 JSON，例如 {"id":"1","text":"查发票 1234"}。',
    bad_cursor: "after 要用上一次回应里的 cursor。",
    bad_as_of: "asOf 要写成日期，例如 2026-01-15 或 2026-01-15T09:00:00+08:00。",
    body_too_large: "内容太大了，一条消息最多 64 KiB。",
    file_too_large: "文件超过 32 MiB。把日期范围分开导出，分几次导入。",
    file_missing: "没有收到文件。表单里用 file 字段，或直接上传文件并在 X-File-Name 写文件名。",
    unsupported_type: "这种内容类型收不了：消息用 application/json，文件用 multipart/form-data 或原文件。",
    method_not_allowed: "这个地址不接受这种请求方法。",
    not_found: "没有这个页面。",
    import_not_found: "没有这次导入，或者它属于别的公司。",
    export_expired: "这个文件的链接过期了，再发一次「导出」就有新的。",
    wrong_host: "这个网址不是票问登记的地址。管理员可以把它写进 PIAOWEN_PUBLIC_URL。",
    cross_origin: "这个请求是别的网站发来的，没有处理。请在票问的页面里操作。",
    no_session: "还没有会话。先打开页面，或先发一条消息。",
    not_bound: "这里还没有绑定公司，不能导入。先发「绑定」加绑定码。",
    not_admin: "只有管理员能导入清单。请公司里管票问的人来传。",
    imports_elsewhere: "这个部署读不了文件。请在运行 Node 的那台机器上导入：npm run piaowen -- import 文件。",
    not_set_up: "票问还没配好。缺什么，见 /readyz。",
  },
  broken: (correlation) => `我这边出错了，这个请求没有办成。把编号 ${correlation} 告诉管理员，日志里能查到。`,
};

const english: WebPhrases = {
  name: "Piaowen",
  tagline: "Ask about your invoices",
  conversation: "Conversation",
  placeholder: "An invoice number, its last digits, or a question",
  messageLabel: "Your message",
  send: "Send",
  skipToMessage: "Skip to the message box",
  greeting: "Send me an invoice number.",
  examplesLead: "For example:",
  examples: ["check invoice 24112000000031870426", "check invoice 1234", "help"],
  unbound: {
    heading: "This chat isn't tied to a company yet, so there is no ledger to look in.",
    how: "Ask whoever runs Piaowen in your company for a bind code (8 characters, good for 30 minutes) and send it here like this:",
    example: "bind 7KQ4-MB2X",
    operator: "Is that you? On the machine Piaowen runs on:",
    command: "npm run piaowen -- org bind-code --role admin",
  },
  you: "You",
  typing: "Looking…",
  notSent: "Not sent: the network is down, or Piaowen did not answer.",
  sendAgain: "Send again",
  copy: "Copy",
  copied: "Copied",
  demo: "Demo",
  choicesLabel: "Choices",
  allFacts: "All details",
  unreadableLetter: "This answer was written by another version of Piaowen and can't be opened here.",
  back: "Back to Piaowen",
  today: "Today",
  yesterday: "Yesterday",
  imports: {
    choose: "Import a list",
    drop: "Drop it to import: an invoice export or a deduction list (.xlsx, .csv)",
    sending: "Uploading",
    reading: "Importing",
    done: "Imported",
    failed: "The import stopped; what it had already recorded stays",
    undone: "This import was undone",
    counts: {
      new: "New",
      changed: "Changed",
      known: "Unchanged",
      repaired: "Zeros restored",
      rejected: "Left out",
      conflicts: "Conflicts",
    },
    note: (row, column, reason) => `Row ${row}${column ? `, ${column}` : ""}: ${reason}`,
    more: (count) => (count === 1 ? "and 1 more row" : `and ${count} more rows`),
    lost: "The upload broke off and nothing was imported. Try another network, or choose the file again.",
    asOf: "Which day was this list exported?",
    go: "Import",
  },
  refused: {
    empty: "There is nothing in this message. Write an invoice number, its last digits or a question.",
    too_long: "That is too long: at most 4,000 characters. Please split it.",
    control_characters: "There are invisible control characters in it that I can't read. Please type it again.",
    bad_id: "id must be 1 to 128 visible ASCII characters without spaces.",
    bad_json: 'The body must be JSON, like {"id":"1","text":"check invoice 1234"}.',
    bad_cursor: "after must be the cursor of an earlier response.",
    bad_as_of: "asOf must be a date, like 2026-01-15 or 2026-01-15T09:00:00+08:00.",
    body_too_large: "The body is too large: a message is at most 64 KiB.",
    file_too_large: "The file is larger than 32 MiB. Export a shorter period and import it in parts.",
    file_missing: "No file arrived. Use the form field file, or send the file itself with its name in X-File-Name.",
    unsupported_type:
      "This content type is not accepted: application/json for messages, multipart/form-data or the file itself for imports.",
    method_not_allowed: "This address does not accept that request method.",
    not_found: "There is no such page.",
    import_not_found: "There is no such import, or it belongs to another company.",
    export_expired: 'The link to this file has expired; send "export" again for a new one.',
    wrong_host: "Piaowen does not know this address. Whoever runs it can put it into PIAOWEN_PUBLIC_URL.",
    cross_origin: "This request came from another website and was not carried out. Please use Piaowen's own page.",
    no_session: "There is no session yet. Open the page or send a message first.",
    not_bound: "This chat isn't tied to a company, so nothing can be imported. Send bind and your code first.",
    not_admin: "Only an admin can import lists. Please ask whoever runs Piaowen in your company.",
    imports_elsewhere:
      "This deployment can't read files. Import on the machine that runs Node: npm run piaowen -- import FILE.",
    not_set_up: "Piaowen isn't set up yet. /readyz says what is missing.",
  },
  broken: (correlation) =>
    `Something broke on my side and the request was not carried out. Give ${correlation} to whoever runs Piaowen: it finds the log entry.`,
};

export const webPhrases: Readonly<Record<Language, WebPhrases>> = { "zh-CN": chinese, en: english };
