/** A service that sends invoices by link, and where it does so. */
export interface Issuer {
  /** Where who stands behind a host is not known, the host is its name. */
  readonly name: { readonly "zh-CN": string; readonly en: string };
  /** With everything beneath it, where the owner alone gives out names; else only this very host. */
  readonly host: string;
  readonly covers: "domain" | "host";
  /** A name that many others use too, so that containing it proves nothing. */
  readonly isCommonWord?: true;
  readonly source: string;
  readonly checkedOn: string;
}

const MAIL_READERS = "public projects that fetch invoices out of mailboxes (12dora/Mail-Fapiao-Helper and others)";

const issuer = (zh: string, en: string, host: string, more: Partial<Issuer> = {}): Issuer => ({
  name: { "zh-CN": zh, en },
  host,
  covers: "domain",
  source: MAIL_READERS,
  checkedOn: "2026-11-24",
  ...more,
});

/** Who delivers electronic invoices from where. A host is added with a source, or not at all. */
export const ISSUERS: readonly Issuer[] = [
  issuer("百旺金赋", "Baiwang Jinfu", "bwjf.cn"),
  issuer("百望云", "Baiwang Cloud", "baiwang.com"),
  issuer("fpyun.com.cn", "fpyun.com.cn", "fpyun.com.cn"),
  issuer("pdd-fapiao.com", "pdd-fapiao.com", "pdd-fapiao.com"),
  issuer("诺诺", "Nuonuo", "jss.com.cn"),
  issuer("诺诺", "Nuonuo", "nuonuo.com"),
  issuer("fapiao.com", "fapiao.com", "fapiao.com", { isCommonWord: true }),
  // Names beneath an object store are given to anybody.
  issuer("京东", "JD.com", "eicore-invoice.jdcloud-oss.com", { covers: "host" }),
];

/** The service whose host this is. */
export const issuerOf = (host: string): Issuer | undefined =>
  ISSUERS.find((one) => host === one.host || (one.covers === "domain" && host.endsWith(`.${one.host}`)));
