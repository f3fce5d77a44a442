const LONGEST = 60;

/** A host that no chat, mail or terminal makes a link of: its points stand in brackets; of a long one, the end counts. */
export function harmless(host: string): string {
  const seen = host.replaceAll(/[\p{C}\s<>]/gu, "");
  const short = seen.length > LONGEST ? `…${[...seen].slice(-LONGEST).join("")}` : seen;
  return short
    .replaceAll(/[.．。｡]/gu, "[.]")
    .replaceAll("@", "[@]")
    .replaceAll("://", "[:]//");
}
