/** Where mail goes out, and as whom. */
export interface MailConfig {
  /** Such as `smtps://user:password@smtp.example.com:465`. */
  smtpUrl: string;
  from: string;
  /** Where links lead to; without it there is no one-click way to stop. */
  publicUrl: string | undefined;
}

export type MailSetting =
  | { kind: "absent" }
  | { kind: "incomplete"; missing: string[] }
  | { kind: "ready"; config: MailConfig };

/** Mail's configuration; absent until something of it is set, and then it says what is missing. */
export function mailConfig(env: Readonly<Record<string, string | undefined>>): MailSetting {
  const smtpUrl = env.PIAOWEN_SMTP_URL?.trim() ?? "";
  const from = env.PIAOWEN_MAIL_FROM?.trim() ?? "";
  if (!smtpUrl && !from) return { kind: "absent" };
  const isUrl = /^smtps?:\/\/[^\s]+$/.test(smtpUrl);
  const missing = [
    ...(isUrl
      ? []
      : [
          "PIAOWEN_SMTP_URL is not set: smtps://user:password@host:465, from whoever runs your mail (in a password, @ is %40)",
        ]),
    ...(from.includes("@")
      ? []
      : ["PIAOWEN_MAIL_FROM is not set: the address that alerts come from, such as 票问 <piaowen@example.com>"]),
  ];
  if (missing.length > 0) return { kind: "incomplete", missing };
  const publicUrl = env.PIAOWEN_PUBLIC_URL?.trim().replace(/\/+$/, "") || undefined;
  return { kind: "ready", config: { smtpUrl, from, publicUrl } };
}
