// A process of its own: says things in a house until one of them can no longer be stored. Started with a limit on files.
import type { Answer } from "../../src/bot/index.ts";
import { openHouse } from "../../src/house.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { addressOf } from "./a-file-address.ts";
import { recorded } from "./a-restart.ts";

const [file = "", most = "0"] = process.argv.slice(2);
const { database } = await openNodeDatabase(addressOf(file));
const house = openHouse({
  database,
  couriers: [],
  clock: () => new Date(),
  random: Math.random,
  entropy: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  background: () => {},
  log: () => {},
});
const kinds: Answer["kind"][] = [];
for (let at = 0; at < Number(most) && kinds.at(-1) !== "failed"; at++) {
  kinds.push((await house.bot.answer(recorded("帮助", `place-${at}`, `m${at}`))).kind);
}
process.send?.({ kinds }, () => process.exit(0));
