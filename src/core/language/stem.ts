const KEPT = new Set([
  "this",
  "is",
  "was",
  "has",
  "does",
  "bus",
  "gas",
  "pass",
  "address",
  "process",
  "access",
  "status",
  "sms",
  "dns",
  "business",
  "always",
  "during",
  "nothing",
  "something",
  "anything",
  "string",
  "thing",
  "bring",
  "need",
  "red",
  "feed",
  "unless",
  "less",
  "us",
  "yes",
  "tracking",
  "billing",
]);

/** Lightly stemmed English: enough to join `invoices`, `issuing`, `reversed`; wrong the same way on both sides. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s$|['’]/g, "");
  if (bare.length < 4 || KEPT.has(bare)) return bare;
  const singular = bare
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x)es$/, "$1")
    .replace(/([^su])s$/, "$1");
  const root = singular.replace(/([a-z]{3,})(?:ing|ed)$/, "$1");
  if (root === singular) return singular.replace(/([a-z]{4,})e$/, "$1");
  return root.replace(/([bdgmnprt])\1$/, "$1").replace(/([a-z]{4,})e$/, "$1");
}
