import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { channels } from "./channels.ts";
import { openScene } from "./scene.ts";
import { readTranscript, writeTranscript } from "./transcript.ts";

const folder = new URL("./transcripts/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));

describe.each(files)("%s", (file) => {
  const kept = readFileSync(new URL(file, folder), "utf8");
  const transcript = readTranscript(kept);

  test.each(Object.entries(channels))(`${transcript.title} · %s`, async (_channel, open) => {
    const house = await openScene(transcript.scene);
    const speak = await open(house);
    const replies: string[] = [];
    for (const said of transcript.said) replies.push(await speak(said));
    await expect(writeTranscript(transcript, replies)).toMatchFileSnapshot(new URL(file, folder).pathname);
  });
});
