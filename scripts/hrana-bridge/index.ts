// Over node:sqlite rather than the libsql package: it has FTS5, says whether a transaction is open, gives SQLite's own
// error numbers, and its connections survive SQLITE_BUSY and leave no memory behind; the file format is the same.
export { type Bridge, type BridgeOptions, serveBridge } from "./serve-bridge.ts";
