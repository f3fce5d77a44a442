// Sizes in UTF-8 bytes.

/** A passive answer's text may have 2048; the rest is for the line that says how to go on. https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html */
export const PAGE_BYTES = 1900;
