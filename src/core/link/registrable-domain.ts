import { isAddress } from "./known-hosts.ts";

// Beneath these anybody may register, as the public suffix list has them (publicsuffix.org, 2026-11-24): what Chinese
// invoices come from and what imitates them, not the whole list. A suffix that is missing here makes a name shorter than
// it is and never official: that is decided by exact labels, without this table.
const BENEATH_CN =
  "com net org gov edu ac mil ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj";
const SHARED = `com.hk net.hk org.hk gov.hk com.tw org.tw gov.tw com.mo com.sg com.my co.jp co.kr co.uk org.uk gov.uk com.au com.br
  github.io gitee.io pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com herokuapp.com blogspot.com
  aliyuncs.com myqcloud.com jdcloud-oss.com amazonaws.com windows.net r2.dev`;

const SUFFIXES = new Set([...BENEATH_CN.split(/\s+/).map((name) => `${name}.cn`), ...SHARED.split(/\s+/)]);

/** The part of a host that somebody registered, such as `evil.com.cn` of `chinatax.gov.evil.com.cn`. */
export function registrableDomain(host: string): string {
  if (isAddress(host)) return host;
  const labels = host.replace(/\.$/, "").split(".");
  const suffix = SUFFIXES.has(labels.slice(-2).join(".")) ? 2 : 1;
  return labels.slice(-suffix - 1).join(".");
}
