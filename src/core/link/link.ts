/** An address as somebody wrote it, taken apart; nothing of it was opened. */
export interface Link {
  /** As it was written. */
  readonly text: string;
  readonly at: number;
  /** '' where only a host was written, `mail` for the address of a mailbox. */
  readonly scheme: "" | "http" | "https" | "mail";
  /** Where a browser would go, in lower-case ASCII; '' where it would go nowhere. */
  readonly host: string;
  /** The same as it was written. */
  readonly written: string;
  /** What stands before the @. */
  readonly userInfo: string;
  /** '' where none was written. */
  readonly port: string;
  /** Path, query and fragment. */
  readonly path: string;
  /** Written in other letters than plain ones, so that it does not say where it goes. */
  readonly isDisguised: boolean;
}

interface Authority {
  at: number;
  scheme: Link["scheme"];
  /** With user information and port. */
  authority: string;
  path: string;
  text: string;
}

const PLAIN = /^[a-z\d.-]+$/i;

/** The host as a browser reads it: mapped, lower-cased, in punycode; '' where it is none. */
function normalise(written: string): string {
  const address = `http://${written}`;
  if (written === "" || !URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/\.$/, "");
}

/** Takes an address apart as a browser does: the last @ ends the user information. */
export function toLink({ at, scheme, authority, path, text }: Authority): Link {
  const sign = authority.lastIndexOf("@");
  const hostAndPort = authority.slice(sign + 1);
  const [, written = hostAndPort, port = ""] = /^(\[[^\]]*\]|[^:]*)(?::(\d{0,6}))?$/.exec(hostAndPort) ?? [];
  const isPlain = PLAIN.test(written) || /^\[[\da-f:.]+\]$/i.test(written);
  return {
    text,
    at,
    scheme,
    host: normalise(written),
    written,
    userInfo: sign < 0 ? "" : authority.slice(0, sign),
    port,
    path,
    isDisguised: !isPlain || path.startsWith("\\"),
  };
}
