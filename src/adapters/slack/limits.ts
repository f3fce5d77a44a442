// Slack's own limits, and how long we wait for Slack. Times in ms, sizes in UTF-16 units unless the name says otherwise.
const SECOND = 1000;

/** Block Kit. https://docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS_PER_MESSAGE = 50;
export const SECTION_CHARACTERS = 3000;
export const FIELDS_PER_SECTION = 10;
export const FIELD_CHARACTERS = 2000;
export const HEADER_CHARACTERS = 150;
export const BUTTON_CHARACTERS = 75;
export const BUTTON_VALUE_CHARACTERS = 2000;
export const OPTION_CHARACTERS = 75;
export const OPTION_VALUE_CHARACTERS = 150;
export const OPTIONS_PER_SELECT = 100;
export const BLOCK_ID_CHARACTERS = 255;
/** All blocks of a message together: about 13 200, which nothing documents (slackapi/bolt-js #2509). */
export const MESSAGE_BLOCKS_CHARACTERS = 12_000;
/** https://docs.slack.dev/reference/methods/chat.postMessage allows 40 000 and advises 4 000. */
export const MESSAGE_TEXT_CHARACTERS = 12_000;

/** What one menu may take of that. */
export const MENU_CHARACTERS = 8000;

/** More choices than this stand in a menu instead of a row of buttons. */
export const BUTTONS_PER_QUESTION = 5;

/** A request's body; Slack's own are far smaller, a pressed button carries its whole message. */
export const REQUEST_BYTES = 512 * 1024;
/** https://docs.slack.dev/authentication/verifying-requests-from-slack: five minutes, here to both sides. */
export const SIGNATURE_SECONDS = 300;
/** Slack waits three seconds for an acknowledgement; the rest is the way back. */
export const ACKNOWLEDGE_WITHIN = 2.5 * SECOND;

/** About one message a second and channel. https://docs.slack.dev/apis/web-api/rate-limits */
export const POST_EVERY = SECOND;
/** A post that would wait longer than this for its turn goes back to the outbox. */
export const LONGEST_TURN = 10 * SECOND;
/** A call that takes longer has failed: the letter's lease is a minute. */
export const CALL_TIMEOUT = 15 * SECOND;

/** A file takes longer, and still less than the lease. */
export const UPLOAD_TIMEOUT = 40 * SECOND;

/** How long it is remembered who somebody is: so long can a guest or a deactivated person still be taken for a colleague. */
export const PERSON_FRESH = 60 * SECOND;
export const PEOPLE_REMEMBERED = 10_000;
