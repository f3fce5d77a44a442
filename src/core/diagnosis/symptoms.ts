/** What somebody sees when something is wrong with an invoice, before anybody knows why. */
export const SYMPTOMS = [
  "not_found",
  "differs",
  "slow",
  "message",
  "status",
  "missing",
  "unreadable",
  "not_arrived",
] as const;

export type Symptom = (typeof SYMPTOMS)[number];
