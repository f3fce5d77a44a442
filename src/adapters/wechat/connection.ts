import { setTimeout as pause } from "node:timers/promises";
import type { WechatServices } from "./deps.ts";
import type { Instance } from "./instance.ts";
import { PING_EVERY, SIGN_IN_WITHIN, SILENT_TOO_LONG, STOP_WITHIN } from "./limits.ts";
import type { BridgeState } from "./sign-in.ts";

/** Listens to what people say on an instance. */
export type Listen = (instance: Instance, signIn: () => string) => void;

/** One instance, from its beginning to its end. */
export interface Connection {
  instance: Instance;
  /** Resolves with the reason when it is over. */
  ended: Promise<string>;
  end(reason: string): void;
  /** When somebody signed in, in ms since 1970; 0 before. */
  signedInAt(): number;
}

// What ends a connection for good; wechaty by itself tries once after a minute, and then never again.
const FATAL = /UNAVAILABLE|UNAUTHENTICATED|CANCELLED|Timeout after|not logged in/i;

type Services = Pick<WechatServices, "config" | "clock" | "note" | "showCode">;

/** Follows an instance's signs of life and notes what they mean. */
export function follow(
  instance: Instance,
  { config, clock, note, showCode }: Services,
  state: BridgeState,
): Connection {
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  const now = () => clock().getTime();
  let signedInAt = 0;
  const isAlive = () => {
    state.aliveAt = now();
  };
  instance.on("scan", (code) => {
    isAlive();
    if (!code) return;
    state.presence = { kind: "waiting", code, since: now() };
    showCode(code);
  });
  instance.on("login", () => {
    isAlive();
    signedInAt = now();
    const signIn = config.ids === "lasting" ? "-" : signedInAt.toString(36);
    state.presence = { kind: "here", signIn, since: signedInAt };
    note({ level: "info", event: "wechat_signed_in", connections: state.connections });
  });
  instance.on("logout", () => end("signed out"));
  instance.on("error", (error) => {
    if (FATAL.test(String(error))) end("connection lost");
    else note({ level: "warn", event: "wechat_error", error: error instanceof Error ? error.name : "error" });
  });
  for (const sign of ["heartbeat", "dong", "message"] as const) instance.on(sign, isAlive);
  return { instance, ended, end, signedInAt: () => signedInAt };
}

/** Ends a connection that nobody signs in to, or that gives no sign of life; returns how to stop watching. */
export function watch(
  connection: Connection,
  { clock }: Pick<WechatServices, "clock">,
  state: BridgeState,
): () => void {
  const startedAt = clock().getTime();
  const timer = setInterval(() => {
    const now = clock().getTime();
    const isIdle = !connection.signedInAt() && state.presence.kind !== "waiting";
    if (isIdle && now - startedAt > SIGN_IN_WITHIN) connection.end("nobody signed in");
    else if (now - state.aliveAt > SILENT_TOO_LONG) connection.end("no sign of life");
    else if (connection.signedInAt()) connection.instance.ding("piaowen");
  }, PING_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/** Stops an instance, however long it takes to answer. */
export async function close({ instance }: Connection): Promise<void> {
  // An error after the end is nobody's; the listener that was there before would only note it.
  const stopping = instance.stop().catch(() => undefined);
  await Promise.race([stopping, pause(STOP_WITHIN, undefined, { ref: false })]);
}
