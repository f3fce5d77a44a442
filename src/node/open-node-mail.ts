import { BadSetting, type Env } from "../config.ts";
import type { Courier } from "../core/outbox/index.ts";
import { openVault } from "../core/vault/index.ts";

/** Mail's courier where mail is configured; what speaks SMTP is loaded only then. */
export async function openNodeMail(env: Env, secret: Uint8Array): Promise<Courier[]> {
  if (!env.PIAOWEN_SMTP_URL?.trim() && !env.PIAOWEN_MAIL_FROM?.trim()) return [];
  const { createCourier, mailConfig } = await import("../adapters/email/index.ts");
  const setting = mailConfig(env);
  if (setting.kind === "incomplete") throw new BadSetting(setting.missing.join("\n"));
  return setting.kind === "ready" ? [createCourier(setting.config, openVault(secret))] : [];
}
