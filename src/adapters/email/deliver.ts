import { createTransport } from "nodemailer";
import { openReply } from "../../bot/index.ts";
import { MAIL_PATIENCE } from "../../core/limits.ts";
import type { Courier, Delivery, Letter } from "../../core/outbox/index.ts";
import { unsubscribeToken } from "../../core/subscription/index.ts";
import type { Vault } from "../../core/vault/index.ts";
import type { MailConfig } from "./config.ts";
import { renderReply } from "./render.ts";

export const CHANNEL = "email";

const describe = (error: unknown): { code: string; status: number; message: string } => {
  const {
    code = "",
    responseCode = 0,
    message = "failed",
  } = error as { code?: string; responseCode?: number; message?: string };
  return { code: String(code), status: Number(responseCode), message: String(message).split("\n")[0] ?? "failed" };
};

/** A mailbox that the server refuses for good (5xx to the envelope) never comes back; everything else may. */
function judge(error: unknown): Delivery {
  const { code, status, message } = describe(error);
  return code === "EENVELOPE" && status >= 500 ? { kind: "gone", reason: message } : { kind: "retry", reason: message };
}

/** Carries letters by SMTP: plain and as a page, with a way to stop them that mailboxes show as a button. */
export function createCourier({ smtpUrl, from, publicUrl }: MailConfig, vault: Vault): Courier & { close(): void } {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: MAIL_PATIENCE,
    greetingTimeout: MAIL_PATIENCE,
    socketTimeout: MAIL_PATIENCE,
    // Nothing of a letter is ever read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.replace(/^.*@/, "").replace(/>.*$/, "");

  async function send({ organisation, address, body, sequence }: Letter): Promise<Delivery> {
    const key = { organisation, channel: CHANNEL, address };
    const stop = publicUrl && `${publicUrl}/unsubscribe/${await unsubscribeToken(vault, key)}`;
    const { subject, text, html } = renderReply(openReply(body), stop);
    const message = await transport.sendMail({
      ...{ from, to: address, subject, text, html },
      // The same for every try, so that a mailbox can tell a repetition.
      messageId: `<letter-${sequence}@${domain}>`,
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(stop ? { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
      },
    });
    return { kind: "sent", receipt: message.messageId };
  }

  return {
    channel: CHANNEL,
    async deliver(letter) {
      try {
        return await send(letter);
      } catch (error) {
        return judge(error);
      }
    },
    close: () => transport.close(),
  };
}
