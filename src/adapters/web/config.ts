/** What the page needs to know about where it runs. */
export interface WebConfig {
  /** 32 bytes; what signs sessions and hides network addresses derives from it. */
  secret: Uint8Array;
  /** The address people type, where that is not the address we listen on. */
  publicUrl: URL | undefined;
  /** Whether only this machine can reach the listening address. */
  loopback: boolean;
  /** Whether the platform brings only requests for our own host names, as the edge does. */
  routedByHost: boolean;
}

const SECRET_BYTES = 32;
const LOOPBACK_HOSTS = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

export const isLoopbackHost = (name: string): boolean =>
  LOOPBACK_HOSTS.has(name.toLowerCase()) || name.toLowerCase().endsWith(".localhost");

function readPublicUrl(text: string | undefined): URL | undefined {
  if (!text?.trim()) return undefined;
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.username || url.search || url.hash) {
    throw new Error("PIAOWEN_PUBLIC_URL must be the bare address of the page, such as https://piaowen.example.com");
  }
  return url;
}

/** The page's configuration from `PIAOWEN_PUBLIC_URL` and `HOST`; on the edge nothing listens, so `HOST` means nothing. */
export function webConfig(
  env: Readonly<Record<string, string | undefined>>,
  secret: Uint8Array,
  runtime: "node" | "edge",
): WebConfig {
  if (secret.length < SECRET_BYTES) throw new Error(`PIAOWEN_SECRET must be at least ${SECRET_BYTES} bytes`);
  const onEdge = runtime === "edge";
  return {
    secret,
    publicUrl: readPublicUrl(env.PIAOWEN_PUBLIC_URL),
    loopback: !onEdge && isLoopbackHost(env.HOST?.trim() || "127.0.0.1"),
    routedByHost: onEdge,
  };
}
