// Trains the intent model from intents/ into src/bot/intent/generated. Run: npm run intents
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { trainIntents } from "./intents/train.ts";

const out = new URL("../src/bot/intent/generated/intent-model.ts", import.meta.url);
const began = performance.now();
const { module, lines, examples } = trainIntents();
writeFileSync(out, module);
console.log(
  `${lines} lines, ${examples} examples, ${Math.round((performance.now() - began) / 1000)} s, ` +
    `${Math.round(gzipSync(module).length / 1024)} KiB gzip`,
);
