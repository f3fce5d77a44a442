/** Text that WeCom shows as it stands: `<a` would begin a link. https://developer.work.weixin.qq.com/document/path/90236 */
export const escapeText = (text: string): string => text.replace(/<(?=\/?a\b)/gi, "\uff1c");

// What its markdown would read as formatting; there is no way to escape it.
const MARKUP = /[*_`~[\]<>]|^\s*(?:#|-\s|\d+\.\s)/m;

export const isPlainMarkdown = (text: string): boolean => !MARKUP.test(text);
