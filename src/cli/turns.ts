import { listTurnsAside } from "../core/turn/index.ts";
import { type Command, report } from "./command.ts";

export const turnsCommand: Command = {
  usage: "turns",
  summary: "答不出来、放在一边的消息：什么时候、在哪里、谁说的（不含原话）",
  options: {},
  async run(context) {
    const { database } = await context.open();
    const turns = await listTurnsAside(database);
    const lines = turns.map(
      ({ cause, receivedAt, channel, place, person }) =>
        `${cause} · ${new Date(receivedAt).toISOString()} · ${channel} ${place} · ${person}`,
    );
    report(context, turns, lines.join("\n") || "没有放在一边的消息。");
    return 0;
  },
};
