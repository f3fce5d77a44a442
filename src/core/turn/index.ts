// `Database` and `Write` pass through here because bot carries them from verb to commit without ever looking inside.
export type { Database, Write } from "../database/index.ts";
export { cannotStore } from "./cannot-store.ts";
export { commitTurn, setTurnAside, type TurnResult } from "./commit-turn.ts";
export { forgetOld } from "./forget.ts";
export { listTurnsAside } from "./list-turns-aside.ts";
export { oneAtATime } from "./one-at-a-time.ts";
export { type Opened, openTurn, type Turn, type TurnKey } from "./open-turn.ts";
export { readTranscript } from "./read-transcript.ts";
export { takesPart } from "./takes-part.ts";
export { type Timed, type Timer, within } from "./within.ts";
