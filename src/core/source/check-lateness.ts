import type { Database } from "../database/index.ts";
import { expectedSources, latestArrivals, markLate } from "../database/source/index.ts";
import { insertNotices } from "../database/subscription/index.ts";
import { isLate } from "./manage-sources.ts";

/** Raises the alarm, once, for every source that is late, and takes it back when it has spoken; returns how many were raised. */
export async function checkLateness(database: Database, now: Date): Promise<number> {
  const [sources] = await database.read(expectedSources());
  let raised = 0;
  for (const source of sources) {
    const { id, organisation, name, kind, cadence, madeAt, lateSince } = source;
    const [arrivals] = kind === "import" ? await database.read(latestArrivals(organisation)) : [[]];
    const list = arrivals.find((arrival) => arrival.source === name);
    const last = (kind === "import" ? list?.arrivedAt : source.lastArrival) ?? madeAt;
    const late = isLate(cadence, last, now);
    if (late === (lateSince !== null)) continue;
    if (!late) {
      await database.commit(markLate(id, null));
      continue;
    }
    const at = now.getTime();
    const cause = `late:${id}:${last}`;
    const notices = insertNotices({ organisation, learnedAt: at, source: name, cause, actor: "" }, [
      {
        ...{ kind: "source_late", invoice: 0, subject: name, fromValue: String(cadence), toValue: "late" },
        ...{ asOf: last, dueAt: at, once: cause },
      },
    ]);
    if ((await database.commit([...markLate(id, at), ...notices])) === "committed") raised++;
  }
  return raised;
}
