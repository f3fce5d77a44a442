import type { Region } from "../../../core/invoice/index.ts";
import { articleById, type Channel, type ChannelKind, channelsIn } from "../../../core/knowledge/index.ts";
import { knowledgePhrases } from "../../phrases/knowledge.ts";
import { regionPhrases } from "../../phrases/regions.ts";
import type { Language, Part } from "../../reply/index.ts";
import { text } from "../skill.ts";

const ARTICLE = "beijing-not-found";

function lineOf({ name, host, kinds, needsLogin, spendsDailyCheck }: Channel, language: Language): string {
  const words = regionPhrases[language];
  const said = kinds.map((kind) => words.kinds[kind]).join(words.and);
  const where = host ? `${name[language]} ${host}` : name[language];
  const login = needsLogin ? words.login : words.noLogin;
  return words.line(said, where, login, spendsDailyCheck ? words.spends : words.spendsNone);
}

/** Which kinds are looked up where, line by line and as a table. */
function tableOf(channels: readonly Channel[], language: Language): Part {
  const { kinds, columns, and, yes, no } = regionPhrases[language];
  return {
    kind: "list",
    items: channels.map((channel) => lineOf(channel, language)),
    table: {
      columns: Object.entries(columns).map(([key, label]) => ({ key, label })),
      rows: channels.map((one) => [
        one.kinds.map((kind) => kinds[kind]).join(and),
        one.name[language],
        one.host ?? "",
        one.needsLogin ? yes : no,
        one.spendsDailyCheck ? yes : no,
      ]),
    },
  };
}

/** Where the invoices of a region are looked up, the kind that was named first; honest where only Beijing was checked. */
export function sayChannels(region: Region, kind: ChannelKind | undefined, language: Language): Part[] {
  const words = regionPhrases[language];
  const { channels, isChecked } = channelsIn(region);
  const name = language === "en" ? region.en : region.zh;
  const lead = kind ? words.ofKind(kind, name) : words.byKind(name);
  const asked = kind ? channels.filter(({ kinds }) => kinds.includes(kind)) : [];
  const sorted = [...asked, ...channels.filter((one) => !asked.includes(one))];
  const article = articleById(ARTICLE, language);
  const source =
    article && isChecked ? [text(knowledgePhrases[language].from(article.title, article.source, article.checked))] : [];
  return [text(lead), tableOf(sorted, language), ...(isChecked ? source : [text(words.onlyBeijing(name))])];
}
