// Over node:sqlite rather than the libsql package: it has FTS5, says whether a transaction is open, gives SQLite's own
// error numbers, and a closed connection is closed: libsql's keep their files open until garbage is collected.
export { type Bridge, type BridgeOptions, serveBridge } from "./serve-bridge.ts";
export { startBridge } from "./start-bridge.ts";
