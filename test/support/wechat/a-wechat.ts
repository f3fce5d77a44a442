import type { FileBoxInterface } from "file-box";
import { log, WechatyBuilder } from "wechaty";
import { mock, PuppetMock } from "wechaty-puppet-mock";
import type { Instance } from "../../../src/adapters/wechat/index.ts";

/** What was said on WeChat, to whom. */
export interface Said {
  to: string;
  text: string;
  /** Of a file. */
  bytes?: Uint8Array;
}

/** wechaty's own mock, which keeps what is sent instead of echoing it. */
export class RecordingPuppet extends PuppetMock {
  readonly said: Said[] = [];
  refused = 0;

  override async messageSendText(to: string, text: string): Promise<void> {
    if (this.refused > 0) {
      this.refused -= 1;
      throw new Error("WeChat refused");
    }
    this.said.push({ to, text });
  }

  override async messageSendFile(to: string, file: FileBoxInterface): Promise<void> {
    const bytes = await file.toBuffer();
    this.said.push({ to, text: `📎 ${file.name}`, bytes });
  }

  override ding(data?: string): void {
    this.emit("dong", { data: data ?? "" });
  }
}

export const BOT = "bot";
export const WANGMIN = "wangmin";
export const LISI = "lisi";
export const ROOM = "finance@chatroom";

const TEXT = 7;

export interface Spoken {
  text?: string;
  from?: string;
  room?: string;
  type?: number;
  /** How old it is, in seconds. */
  age?: number;
  mentions?: string[];
  id?: string;
}

/** WeChat as far as tests need it: a bot, two people and a group, on as many instances as are opened. */
export interface FakeWechat {
  open(): Promise<Instance>;
  /** The newest instance's puppet. */
  puppet(): RecordingPuppet;
  opened(): number;
  /** Everything that was said on any instance. */
  said(): Said[];
  signIn(): void;
  /** Somebody says something; returns the message's id. */
  speak(spoken: Spoken): string;
  join(who: string): void;
}

let spokenSoFar = 0;

export function aWechat(wish: { friends?: string[] } = {}): FakeWechat {
  const puppets: RecordingPuppet[] = [];
  const { friends = [WANGMIN] } = wish;
  log.level("silent");

  function aPuppet(): RecordingPuppet {
    const mocker = new mock.Mocker();
    const puppet = new RecordingPuppet({ mocker });
    const names: Record<string, string> = { [BOT]: "票问", [WANGMIN]: "王敏", [LISI]: "李四" };
    for (const [id, name] of Object.entries(names)) mocker.createContact({ id, name, friend: friends.includes(id) });
    mocker.createRoom({ id: ROOM, topic: "财务", memberIdList: [BOT, WANGMIN, LISI], adminIdList: [] });
    puppets.push(puppet);
    return puppet;
  }

  const puppet = (): RecordingPuppet => {
    const newest = puppets.at(-1);
    if (!newest) throw new Error("nothing was opened");
    return newest;
  };

  return {
    open: async () => WechatyBuilder.build({ puppet: aPuppet() }),
    puppet,
    opened: () => puppets.length,
    said: () => puppets.flatMap((one) => one.said),
    signIn: () => puppet().login(BOT),
    speak({ text = "", from = WANGMIN, room, type = TEXT, age = 0, mentions, id = `message${++spokenSoFar}` }) {
      const where = room ? { roomId: room } : { listenerId: BOT };
      puppet().mocker.MessageMock.create({
        ...{ id, type, text, talkerId: from, timestamp: Math.floor(Date.now() / 1000) - age },
        ...where,
        ...(mentions ? { mentionIdList: mentions } : {}),
      } as Parameters<typeof mock.MessageMock.create>[0]);
      puppet().emit("message", { messageId: id });
      return id;
    },
    join(who) {
      const timestamp = Math.floor(Date.now() / 1000);
      puppet().emit("room-join", { roomId: ROOM, inviteeIdList: [who], inviterId: WANGMIN, timestamp });
    },
  };
}
