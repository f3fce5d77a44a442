import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface MailServer {
  url: string;
  /** Whole messages as they came, and to whom. */
  mails: { to: string[]; raw: string }[];
  /** What the server answers to recipients instead of taking them. */
  refuse: { code: number; message: string } | undefined;
}

/** A mail server on this machine that takes everything it is not told to refuse. */
export async function aMailServer(): Promise<MailServer> {
  const server: MailServer = { url: "", mails: [], refuse: undefined };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, callback) {
      const { refuse } = server;
      callback(refuse ? Object.assign(new Error(refuse.message), { responseCode: refuse.code }) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        server.mails.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => {
    smtp.listen(0, "127.0.0.1", () => resolve());
  });
  onTestFinished(() => new Promise<void>((resolve) => void smtp.close(() => resolve())));
  const address = smtp.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  server.url = `smtp://127.0.0.1:${address.port}`;
  return server;
}
