import { type Checkup, type ChosenPeriod, checkUp, choosePeriod, foundIn } from "../../../core/checkup/index.ts";
import { shanghaiDate } from "../../../core/invoice/index.ts";
import { lastArrivals } from "../../../core/source/index.ts";
import type { Listing } from "../../conversation/index.ts";
import { type CheckupWish, readCheckup } from "../../intent/checkup/index.ts";
import { checkupPhrases } from "../../phrases/checkup.ts";
import type { Part, Table } from "../../reply/index.ts";
import { NEWEST_FIRST, searchContext } from "../search/index.ts";
import { type SkillContext, type SkillResult, text } from "../skill.ts";
import { sayBasis, sayChosen, sayFound, sayGaps, sayHead, sayPeriod } from "./say-checkup.ts";

const texts = (...lines: string[]): Part[] => lines.filter(Boolean).map(text);

/** The findings as data. */
const tableOf = ({ found }: Checkup): Table => ({
  columns: ["finding", "gravity", "count", "tax", "total"].map((key) => ({ key, label: key })),
  rows: found.map(({ id, gravity, count, tax, total }) => [id, gravity, count, tax / 100, total / 100]),
});

/** Everything that was found, as the list that 更多, 导出, 认领 and 标签 are about. */
const listingOf = ({ scope }: Checkup, { language, now }: SkillContext): Listing => ({
  ...{ filter: foundIn(scope), order: NEWEST_FIRST, shown: 0, at: now.getTime(), checkup: scope },
  what: checkupPhrases[language].allFound(sayPeriod(scope, language)),
});

async function tell(
  context: SkillContext,
  organisation: string,
  checkup: Checkup,
  chosen: ChosenPeriod | undefined,
): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = checkupPhrases[language];
  const basis = sayBasis(await lastArrivals(database, organisation), checkup.scope, language, now);
  const why = chosen ? sayChosen(chosen, language, now) : "";
  const { found, seen, earlierSeen, partial } = checkup;
  if (seen.received + seen.issued + seen.unknown + earlierSeen === 0) {
    return { parts: texts(words.noInvoices(sayPeriod(checkup.scope, language)), why, ...basis) };
  }
  const rest = texts(...sayGaps(checkup, language), ...basis, partial ? words.partial : "");
  const head = sayHead(checkup, language);
  if (found.length === 0) return { parts: [...texts(head, why), ...rest] };
  return {
    parts: [
      ...texts(head, why),
      {
        ...{ kind: "choices", prompt: "", table: tableOf(checkup) },
        choices: found.map((one, at) => ({ say: String(at + 1), label: sayFound(one, language, now) })),
      },
      ...rest,
      ...texts(words.next),
    ],
    pending: {
      options: found.map(({ id }) => ({ say: [], action: { kind: "finding", finding: id } })),
      askedAt: now.getTime(),
    },
    listing: listingOf(checkup, context),
  };
}

async function fulfil(context: SkillContext, organisation: string, { period }: CheckupWish): Promise<SkillResult> {
  const chosen = period ? undefined : await choosePeriod(context.database, organisation, context.now);
  const asked = period ?? chosen;
  if (!asked) return { parts: [] };
  const checkup = await checkUp(searchContext(context, organisation), asked);
  return tell(context, organisation, checkup, chosen);
}

/** Answers a wish for a checkup before filing; undefined where a message is about something else. */
export async function considerCheckup(
  context: SkillContext,
  ledger: { organisation: string } | { instead: SkillResult },
): Promise<SkillResult | undefined> {
  if (context.message.overheard) return undefined;
  const wish = readCheckup(context.message.text, shanghaiDate(context.now));
  if (!wish) return undefined;
  return "instead" in ledger ? ledger.instead : fulfil(context, ledger.organisation, wish);
}
