import type { ContactInterface, MessageInterface, RoomInterface } from "wechaty/impls";
import type { Courier } from "../../core/outbox/index.ts";
import { createCourier } from "./deliver.ts";
import type { WechatHouse, WechatServices } from "./deps.ts";
import { SILENT_TOO_LONG } from "./limits.ts";
import { createWechatMemory } from "./memory.ts";
import { createPace } from "./pace.ts";
import { createReceiver } from "./receive.ts";
import { codeForPage } from "./show-code.ts";
import { supervise } from "./supervise.ts";
import { askAgain } from "./watch-room.ts";

/** What an admin sees who has to sign in. */
export type SignIn = { kind: "here" } | { kind: "away" } | { kind: "waiting"; svg: string };

export interface Wechat {
  courier: Courier;
  /** Connects, and stays connected, until it is stopped. */
  start(house: WechatHouse): void;
  stop(): Promise<void>;
  signIn(): SignIn;
  /** What keeps it from answering, for `/readyz`. */
  missing(): string[];
}

/** WeChat as the house sees it: what carries letters there, and what brings messages in. */
export function openWechat(services: WechatServices): Wechat {
  const { clock, note } = services;
  const memory = createWechatMemory();
  const pace = createPace(services);
  let receive: ReturnType<typeof createReceiver> | undefined;
  let background: WechatHouse["background"] = () => undefined;

  /** A listener that rejects would end the process. */
  const guarded = (event: string, work: Promise<void>): void =>
    background(
      work.catch((error: unknown) =>
        note({
          level: "error",
          event: `wechat_${event}_failed`,
          error: error instanceof Error ? error.name : "failed",
        }),
      ),
    );

  const supervisor = supervise(services, (instance, signIn) => {
    instance.on("message", (message: MessageInterface) => {
      if (receive) guarded("message", receive(instance, signIn(), message));
    });
    instance.on("room-join", (room: RoomInterface, invited: ContactInterface[]) =>
      guarded("join", askAgain(services, pace, signIn(), room, invited)),
    );
  });

  return {
    courier: createCourier(services, memory, supervisor, pace),
    start(house) {
      background = house.background;
      receive = createReceiver(services, house, memory, pace);
      supervisor.start();
    },
    stop: () => supervisor.stop(),
    signIn() {
      const { presence } = supervisor.state;
      return presence.kind === "waiting"
        ? { kind: "waiting", svg: codeForPage(presence.code) }
        : { kind: presence.kind };
    },
    missing() {
      const { presence, aliveAt } = supervisor.state;
      if (presence.kind === "waiting") return ["WeChat waits for somebody to scan the sign-in code"];
      if (presence.kind === "away") return ["WeChat is not connected"];
      const silent = clock().getTime() - aliveAt;
      return silent > SILENT_TOO_LONG ? [`WeChat has been silent for ${Math.round(silent / 1000)} s`] : [];
    },
  };
}
