import type { CalendarDate } from "../../../core/invoice/index.ts";
import { numbersInText } from "../numbers-in-text.ts";
import { asksUnissued } from "./asks-unissued.ts";
import { readBalance } from "./read-balance.ts";
import { readNames } from "./read-names.ts";
import { hasDays, readAside, readQuery } from "./read-query.ts";
import { readRanking, withoutRanking } from "./read-ranking.ts";
import { readTotal, withoutTotal } from "./read-total.ts";
import { readOrder } from "./read-words.ts";
import type { ExportFormat, SearchWish } from "./search-wish.ts";

// A command is the whole message: inside a sentence these words mean something else.
const MORE = /^(?:更多|再来|还有呢|还有吗|下一页|下页|继续列?|more|next(?: page)?|show more)$/iu;
const ALIAS = /^(?:别名|別名|简称|alias)\s*[:：]?\s*(.{1,60}?)\s*(?:=|＝|就是|是指|means|->|→)\s*(.{1,200})$/iu;
const ALIASES = /^(?:别名|別名|所有别名|别名列表|alias(?:es)?)$/iu;
const DROP_ALIAS = /^(?:删除别名|去掉别名|取消别名|unalias|drop alias)\s*[:：]?\s*(.{1,60})$/iu;
const CLAIM = /^(?:认领|認領|我来处理|claim\b)(?![的了])\s*[:：]?\s*(.*)$/isu;
const RELEASE = /^(?:取消认领|不认领了?|放弃认领|unclaim\b|release\b)\s*[:：]?\s*(.*)$/isu;
const TAGS = /^(?:标签|所有标签|标签列表|tags?)$/iu;
const TAG = /^(?:打?标签|贴标签|tag\b)\s*[:：]?\s*[「“"]?([^\s「」“”",，]{1,40})[」”"]?\s*(.*)$/isu;
const UNTAG =
  /^(?:去掉标签|删除标签|取消标签|撕掉标签|untag\b)\s*[:：]?\s*[「“"]?([^\s「」“”",，]{1,40})[」”"]?\s*(.*)$/isu;

const EXPORT =
  /导出(?:成|为)?|下载(?:成|为)?(?=\s*(?:excel|xlsx|csv|表格?|清单|列表|$))|\bexport\b|\bdownload (?=.*\b(?:xlsx|excel|csv)\b)/iu;
const FORMAT = /\b(?:xlsx|excel)\b|excel|表格/iu;
const CSV = /csv/iu;
/** A sum of everything, or of what is being looked at, says so: `how much do you cost` does not. */
const ALONE =
  /[票税额]|进项|销项|合计|汇总|统计|一共|总共|平均|\b(?:invoices?|fapiaos?|receipts?|bills?|vat|tax|totals?|sum|these|those|them|all|everything)\b/iu;

/** 能帮我找一下…吗 asks for what it names, not whether that can be done. */
const POLITE =
  /^(?:请问)?(?:你)?(?:能不能|可不可以|可以|能)(?:请)?(?:帮我|帮忙|给我)(.+?)[吗么]?$|^(?:can|could|would) you (?:please )?(.+?)(?: for me)?$/iu;

const trimmed = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！?？~～\s]+$/u, "")
    .replace(POLITE, "$1$2");

function readCommand(said: string): SearchWish | undefined {
  if (MORE.test(said)) return { kind: "more" };
  if (ALIASES.test(said)) return { kind: "aliases" };
  if (TAGS.test(said)) return { kind: "tags" };
  const alias = ALIAS.exec(said);
  if (alias) return { kind: "alias", alias: alias[1] ?? "", name: alias[2] ?? "" };
  const dropped = DROP_ALIAS.exec(said);
  if (dropped) return { kind: "drop_alias", alias: dropped[1] ?? "" };
  const released = RELEASE.exec(said);
  if (released) return { kind: "release", numbers: numbersInText(released[1] ?? "") };
  const claimed = CLAIM.exec(said);
  if (claimed) return { kind: "claim", numbers: numbersInText(claimed[1] ?? "") };
  return readTag(UNTAG.exec(said), "untag") ?? readTag(TAG.exec(said), "tag");
}

/** What follows the label must be numbers, or nothing: 标签 项目A 的发票 asks for invoices. */
function readTag(found: RegExpExecArray | null, kind: "tag" | "untag"): SearchWish | undefined {
  if (!found) return undefined;
  const label = found[1] ?? "";
  const rest = (found[2] ?? "").trim();
  // Apart from a code and its number, each group is a number of its own.
  const groups = /\d{10,12}\s+\d{8}/.test(rest) ? [rest] : rest.split(/[\s,，、;；]+/);
  const numbers = groups.flatMap((group) => numbersInText(group));
  return rest === "" || /^[\d\s,，、;；#-]+$/u.test(rest) ? { kind, label, numbers } : undefined;
}

/** Reads a message as a search, a list, a sum, an export, or a mark on what was found; undefined where it is none. */
export function readSearchWish(text: string, today: CalendarDate): SearchWish | undefined {
  const said = trimmed(text);
  const command = readCommand(said);
  if (command) return command;
  const exported = EXPORT.exec(said);
  if (exported) {
    const rest = said.replace(exported[0], " ");
    const format: ExportFormat = CSV.test(rest) ? "csv" : "xlsx";
    const bare = rest.replace(FORMAT, " ").replace(CSV, " ");
    return { kind: "export", query: readQuery(bare, today), format };
  }
  if (asksUnissued(said)) return { kind: "unissued" };
  const ranking = readRanking(said);
  if (ranking) return { kind: "rank", ...ranking, query: readAside(said, today, withoutRanking) };
  const days = hasDays(said, today);
  const balance = readBalance(said, days);
  if (balance) {
    const query = readQuery(balance.rest, today);
    // Whatever is left over makes it a question of something else.
    if (query ? query.named.length === 0 : balance.rest === "") return { kind: "balance", query };
  }
  const total = readTotal(said, days);
  if (total) {
    const query = readAside(total.rest, today, withoutTotal);
    // Words that name nobody and nothing are about the list that is being looked at.
    const left = total.rest.trim();
    const isAlone = !/\d/.test(left) && (left === "" || ALONE.test(said)) && readNames(withoutTotal(left)).length === 0;
    if (query || isAlone) return { kind: "total", query, ...total.wish };
  }
  const { order, rest } = readOrder(said);
  if (order && rest.trim() === "") return { kind: "sort", order };
  const query = readQuery(said, today);
  return query && { kind: "find", query };
}
