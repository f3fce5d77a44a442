const CHOICE = /\{([^{}]*)\}/;

/** `发票{丢了|掉了}怎么办` as its plain sentences; `{a|}` may be left out. At most `limit`, spread over all choices. */
export function expandQuestion(pattern: string, limit = Number.POSITIVE_INFINITY): string[] {
  const all = expandAll(pattern);
  if (all.length <= limit) return all;
  // A stride that shares no factor with the count visits every choice of every brace early on.
  const stride = strideFor(all.length);
  return Array.from({ length: limit }, (_, at) => all[(at * stride) % all.length] ?? pattern);
}

function expandAll(pattern: string): string[] {
  const found = CHOICE.exec(pattern);
  if (!found) return [pattern.trim()];
  const [whole, inside = ""] = found;
  return inside
    .split("|")
    .flatMap((choice) => expandAll(pattern.slice(0, found.index) + choice + pattern.slice(found.index + whole.length)));
}

function strideFor(count: number): number {
  const divides = (one: number, other: number): number => (other === 0 ? one : divides(other, one % other));
  let stride = Math.max(1, Math.round(count * 0.381_966));
  while (divides(count, stride) !== 1) stride++;
  return stride;
}
