// WeCom's own limits. Times in ms, sizes in UTF-8 bytes unless the name says otherwise.
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** https://developer.work.weixin.qq.com/document/path/90236 */
export const TEXT_BYTES = 2048;
export const SENDS_PER_MEMBER = 30;
export const SEND_WINDOW = MINUTE;

/** A card with buttons. https://developer.work.weixin.qq.com/document/path/90236#按钮交互型 */
export const CARD_TITLE_CHARACTERS = 36;
export const CARD_SUBTITLE_CHARACTERS = 160;
export const CARD_BUTTONS = 6;
export const CARD_BUTTON_CHARACTERS = 10;

/** A group's robot. https://developer.work.weixin.qq.com/document/path/91770 */
export const GROUP_MARKDOWN_BYTES = 4096;
export const GROUP_TEXT_BYTES = 2048;
export const GROUP_SENDS = 20;

/** A file. https://developer.work.weixin.qq.com/document/path/90253 */
export const FILE_MEGABYTES = 20;
export const UPLOAD_TIMEOUT = 30 * SECOND;

/** A call that takes longer has failed: the letter's lease is a minute. */
export const CALL_TIMEOUT = 10 * SECOND;
/** WeCom does not say how long it wants to be left alone; its limits are counted by the minute. */
export const AFTER_LIMIT = MINUTE;
