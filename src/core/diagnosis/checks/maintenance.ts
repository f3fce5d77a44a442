import { type Check, seen } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether somebody announced maintenance for this hour. */
export function checkMaintenance({ notices, now }: Facts): Check<"maintenance"> {
  const current = notices.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  if (!current) return seen("maintenance", "pass", { what: "", from: 0, until: 0 });
  const { what, startsAt, endsAt } = current;
  return seen("maintenance", "fail", { what, from: startsAt.getTime(), until: endsAt.getTime() });
}
