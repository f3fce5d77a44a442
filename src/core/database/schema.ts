export * from "./company/schema.ts";
export * from "./guard.ts";
export * from "./intake/schema.ts";
export * from "./ledger/schema.ts";
export * from "./marks/schema.ts";
export * from "./organisation/schema.ts";
export * from "./outbox/schema.ts";
export * from "./turn/schema.ts";
