/** What a posted message is called, and what its buttons need to know. */
export interface Receipt {
  team: string;
  place: string;
  ts: string;
  thread: string;
  cause: string;
}

export const formatReceipt = ({ team, place, ts, thread, cause }: Receipt): string =>
  [team, place, ts, thread, cause].join("/");

export function parseReceipt(text: string): Receipt | undefined {
  const [team = "", place = "", ts = "", thread = "", cause = ""] = text.split("/");
  return team && place && ts ? { team, place, ts, thread, cause } : undefined;
}
