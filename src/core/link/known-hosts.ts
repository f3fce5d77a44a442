// Services that make short addresses for anybody: what lies behind one cannot be seen without opening it.
const SHORTENERS = new Set(
  `t.cn url.cn w.url.cn dwz.cn suo.im mrw.so 985.so sourl.cn bit.ly tinyurl.com t.co goo.gl is.gd v.gd rb.gy cutt.ly ow.ly
   s.id shorturl.at rebrand.ly buff.ly t.ly`.split(/\s+/),
);

/** Whether a host only leads elsewhere. */
export const isShortener = (host: string): boolean => SHORTENERS.has(host);

/** Whether a host is some government office's: gov.cn is registered for nobody else. */
export const isGovernment = (host: string): boolean => host === "gov.cn" || host.endsWith(".gov.cn");

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Whether a host is a mere number: without a name, nobody answers for it. */
export const isAddress = (host: string): boolean => IPV4.test(host) || host.startsWith("[");
