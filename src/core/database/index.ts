// Statements, guards and the client's traps stay inside: a room sees queries to read and writes to hand over.
export { errorCode, outlastBusy } from "./busy.ts";
export type { DatabaseClient } from "./client.ts";
export { type Database, type DatabaseClients, type DatabaseOptions, openDatabase } from "./database.ts";
export type { CommitOutcome } from "./group-commits.ts";
export { type Migration, migrate, missingMigrations } from "./migrate.ts";
export { asOne, type Query, type Write } from "./statement.ts";
