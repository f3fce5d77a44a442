// Every limit of the product, named once. Times in ms, sizes in bytes unless the name says otherwise.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a person may send. */
export const MESSAGE_CHARACTERS = 4000;
export const NUMBERS_PER_MESSAGE = 20;
export const MESSAGE_ID_CHARACTERS = 128;

/** How many a reply lists before it asks for more detail. */
export const CHOICES = 5;
/** The fewest last digits that are looked up. */
export const FEWEST_DIGITS = 3;

/** How often a place, or a network address, may speak. */
export const RATE_WINDOW = MINUTE;
export const MESSAGES_PER_PLACE = 60;
export const MESSAGES_PER_NETWORK_ADDRESS = 240;

/** One-time codes that tie a place to an organisation. */
export const BIND_CODE_LIFETIME = 30 * MINUTE;
export const BIND_TRIES = 5;
export const BIND_TRIES_WINDOW = HOUR;

/** How long a question the bot put stays open. */
export const QUESTION_LIFETIME = 30 * MINUTE;
/** How long 这张 and 它 mean the invoice that was shown last. */
export const IN_VIEW_LIFETIME = 30 * MINUTE;

/** Diagnosis: a list that was silent this long is late; the red-letter form lapses by itself; a question stops helping. */
export const SOURCE_LATE = DAY;
export const RED_LETTER_CLOCK = 72 * HOUR;
export const QUESTIONS_PER_DIALOG = 5;
export const NOTICES = 20;
export const REMINDERS_PER_TICK = 50;
export const REMINDERS_LISTED = 20;
/** What can wait is not said between these hours, in Shanghai. */
export const QUIET_FROM_HOUR = 20;
export const QUIET_UNTIL_HOUR = 9;

/** A turn that fails this often is set aside for an operator. */
export const TURN_TRIES = 5;

/** Letters. */
export const ANSWER_LIFETIME = 15 * MINUTE;
export const CLAIM_LEASE = 60 * SECOND;
export const LETTERS_PER_SWEEP = 50;
/** On Workers' free plan a run may make 50 requests, and a letter takes three of them. */
export const LETTERS_PER_EDGE_SWEEP = 12;
/** After each failed attempt, how long until the next, and then the last of these again and again. */
export const RETRY_SCHEDULE = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR];
/** A letter that fails when it is this old is set aside: no outage of a platform is so long. */
export const RETRIES_END = 5 * DAY;
/** One that ended the process this often in a row is not tried again. */
export const UNFINISHED_TRIES = 5;

/** Sources that push: bytes and events at once, how old an event may be and still be news, how long an old key is good. */
export const PUSH_BYTES = 1024 * 1024;
export const EVENTS_PER_PUSH = 500;
export const BACKFILL_AGE = 31 * DAY;
export const OLD_KEY_LIFETIME = DAY;
export const PUSH_TRIES = 8;
export const REMARK_CHARACTERS = 2000;
/** A source is late when it has been silent for its cadence and half as long again. */
export const LATE_FACTOR = 1.5;

/** Alerts: how long after a change it is told (what changed back meanwhile is not), and how long the red-letter form has left when that is said. */
export const ALERT_SETTLES = 5 * SECOND;
export const RED_LETTER_WARNING = DAY;
export const NOTICES_PER_MATCH = 500;
export const RECIPIENTS_PER_COMPOSE = 200;
export const ALERTS_PER_COMPOSE = 2000;
/** More than this many at once become one message, which shows so many and opens up to the rest. */
export const ALERTS_APART = 3;
export const ALERTS_SHOWN = 5;
export const ALERTS_PER_PAGE = 10;
export const SUBSCRIPTIONS_PER_PLACE = 200;
export const SUBSCRIPTIONS_PER_PAGE = 10;
/** How far back a confirmation counts what would have been sent, and how much it looks at. */
export const PREVIEW_PERIOD = 30 * DAY;
export const PREVIEW_NOTICES = 5000;
/** How many days before a date of the calendar it is said. */
export const DEADLINE_DAYS = [3, 0];
export const DEADLINE_HOUR = 9;
export const MUTE_LONGEST = 31 * DAY;
/** What a receiver of webhooks and a mail server are given to answer. */
export const WEBHOOK_PATIENCE = 15 * SECOND;
export const MAIL_PATIENCE = 20 * SECOND;

/** How long answered messages, settled letters and idle conversations are kept. */
export const MESSAGE_RETENTION = 90 * DAY;

/** The web chat. */
export const LONG_POLL = 25 * SECOND;
export const SESSION_LIFETIME = 90 * DAY;
export const UPLOAD_BYTES = 32 * 1024 * 1024;
export const MESSAGE_BODY_BYTES = 64 * 1024;
export const TRANSCRIPT_MESSAGES = 100;

/** What an organisation tells about itself: its block for invoices, and its own rules. */
export const DETAIL_CHARACTERS = 200;
export const RULES_PER_ORGANISATION = 200;
export const RULE_TITLE_CHARACTERS = 60;
export const RULE_CHARACTERS = 4000;
export const RULE_QUESTIONS = 20;
/** Questions that found no answer: how much of one is kept, and how many are listed. */
export const GAP_CHARACTERS = 200;
export const GAPS_LISTED = 200;
/** Articles whose verdicts are listed for an operator. */
export const VERDICTS_LISTED = 200;

/** Lists, totals and exports. */
export const LIST_ROWS = 10;
export const EXPORT_ROWS = 100_000;
export const EXPORT_LINK_LIFETIME = HOUR;
export const TAG_CHARACTERS = 40;
/** Invoices that one message may put a mark on. */
export const MARKED_AT_ONCE = 1000;
export const ALIASES_LISTED = 100;

/** A checkup before filing: changes of earlier invoices that are looked at, and how many of those found are kept for its lists. */
export const CHECKED_MOVES = 30_000;
export const CHECKED_EARLIER = 200;

/** Access tokens that several processes share: how long before its end one is fetched anew, by one of them at a time. */
export const TOKEN_MARGIN = 5 * MINUTE;
export const TOKEN_LEASE = 20 * SECOND;
export const TOKEN_LOOK_AGAIN = 250;
