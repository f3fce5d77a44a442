// What WeCom and the Official Account have in common. Times in ms, sizes in bytes unless the name says otherwise.
const SECOND = 1000;

/** A callback carries one message: text of at most 2 KB, sealed. */
export const CALLBACK_BYTES = 64 * 1024;
/** Both platforms wait five seconds; the rest is the way there and back. https://developer.work.weixin.qq.com/document/path/90930 */
export const ANSWER_WITHIN = 4 * SECOND;
export const CALLBACK_MAX_AGE_SECONDS = 300;
