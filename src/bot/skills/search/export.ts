import { shanghaiDate } from "../../../core/invoice/index.ts";
import { EXPORT_ROWS } from "../../../core/limits.ts";
import { listInvoices } from "../../../core/search/index.ts";
import { sealRequest } from "../../exports/index.ts";
import type { ExportFormat, Query } from "../../intent/search/index.ts";
import { checkupPhrases } from "../../phrases/checkup.ts";
import { sayWhole } from "../../phrases/dates.ts";
import { markPhrases } from "../../phrases/marks.ts";
import { searchPhrases } from "../../phrases/search.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { aboutWhat } from "./about-what.ts";
import { NEWEST_FIRST } from "./list.ts";
import { searchContext } from "./search-context.ts";

/** Offers what was asked for, or what is being looked at, as a file. */
export async function exportInvoices(
  context: SkillContext,
  organisation: string,
  query: Query | undefined,
  format: ExportFormat,
): Promise<SkillResult> {
  const { language, message, turn, now } = context;
  const words = markPhrases[language];
  if (message.setting === "group" || turn.standing.audience !== "internal") return say(words.exportPrivately);
  const about = await aboutWhat(context, organisation, query);
  if (about.unknown) return say(searchPhrases[language].unknownCompany(about.unknown));
  const { filter, what } = about;
  const checkup = about.listing?.checkup;
  const order = query?.order ?? about.listing?.order ?? NEWEST_FIRST;
  const page = await listInvoices(searchContext(context, organisation), { filter, order: NEWEST_FIRST, rows: 1 });
  if (page.invoices.length === 0 && !page.end) return say(words.exportNothing);
  const period = checkup && (sayWhole(checkup.from, checkup.to, language) ?? `${checkup.from}-${checkup.to}`);
  const fileName = period
    ? checkupPhrases[language].fileName(period.replaceAll(" ", "-"))
    : words.fileName(shanghaiDate(now));
  return {
    // The file is made beside what is being looked at, whose numbers stay good.
    pending: context.conversation.pending,
    parts: [
      {
        kind: "file",
        name: `${fileName}.${format}`,
        label: words.exportReady(what, EXPORT_ROWS),
        request: sealRequest({ format, filter, order, language, ...(checkup ? { checkup } : {}) }),
      },
    ],
  };
}
