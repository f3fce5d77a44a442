// How we behave on a personal account, which WeChat restricts when it behaves like a machine. Times in ms.
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Between two messages of ours, anywhere: so long, and up to so much longer. */
export const SAY_EVERY = 1.5 * SECOND;
export const SAY_JITTER = 1.5 * SECOND;
/** A message that would wait longer than this for its turn goes back to the outbox. */
export const LONGEST_TURN = 15 * SECOND;
/** WeChat itself takes longer texts, and folds them away. */
export const MESSAGE_BYTES = 2048;
/** WeChat takes larger files; a puppet passes one on in a single message. */
export const FILE_MEGABYTES = 20;

/** What was said longer ago, as after a reconnect, is no longer answered. */
export const STALE_SECONDS = 120;
/** How long somebody's answer to a question needs no call. */
export const QUESTION_OPEN = 30 * MINUTE;
export const ANSWER_CHARACTERS = 40;
export const REMEMBERED = 1000;

/** A connection is given so long to sign in or to ask for it. */
export const SIGN_IN_WITHIN = 60 * SECOND;
export const STOP_WITHIN = 5 * SECOND;
/** After a connection ended: first so long, twice as long each time, at most this. */
export const RECONNECT_FIRST = 0.2 * SECOND;
export const RECONNECT_LONGEST = 60 * SECOND;
/** A connection that lasted this long was a good one. */
export const STEADY = MINUTE;
export const PING_EVERY = 30 * SECOND;
/** Without a sign of life for this long it is dead. */
export const SILENT_TOO_LONG = 2 * MINUTE;
/** How long nothing can go out: the outbox tries again then. */
export const AWAY_RETRY = 5 * SECOND;
