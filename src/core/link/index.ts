// Whose an address is, told by how it is written. Nothing here opens one, or could.
export { harmless } from "./harmless.ts";
export { ISSUERS } from "./issuers.ts";
export { judgeLinks } from "./judge-link.ts";
export { type Imitation, type Judgement, type Reason, severity, type Verdict } from "./judgement.ts";
export type { Link } from "./link.ts";
export { type Demand, readDemands } from "./read-demands.ts";
export { readLinks, withoutLinks } from "./read-links.ts";
export { registrableDomain } from "./registrable-domain.ts";
export type { Likeness } from "./resembles.ts";
// The tables of letters, endings and suffixes stay inside: they grow with every trick that is seen.
