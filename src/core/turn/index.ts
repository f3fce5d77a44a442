export { commitTurn, setTurnAside, type TurnResult } from "./commit-turn.ts";
export { forgetOld } from "./forget.ts";
export { oneAtATime } from "./one-at-a-time.ts";
export { type Opened, openTurn, type Turn, type TurnKey } from "./open-turn.ts";
export { readTranscript } from "./read-transcript.ts";
