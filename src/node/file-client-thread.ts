import { parentPort, workerData } from "node:worker_threads";
import { openFileClient } from "./open-file-client.ts";
import type { Answered, Asked } from "./open-threaded-client.ts";

// A thread of its own, started by `openThreadedClient`: SQLite holds it for as long as it likes.
const { file, pragmas } = workerData as { file: string; pragmas: readonly string[] };
const client = openFileClient(file);
let isConfigured = false;

async function configure(): Promise<void> {
  for (const pragma of pragmas) await client.execute(pragma);
  isConfigured = true;
}

async function answer({ statements, mode }: Asked): Promise<Answered["rows"]> {
  if (mode === "renew") {
    client.reconnect();
    isConfigured = false;
  }
  if (!isConfigured) await configure();
  if (mode === "renew") return [];
  const [only] = statements;
  if (mode === "one") return only ? [(await client.execute(only)).rows] : [];
  return (await client.batch(statements, mode)).map(({ rows }) => rows);
}

parentPort?.on("message", async (asked: Asked) => {
  let answered: Answered;
  try {
    answered = { rows: await answer(asked) };
  } catch (error) {
    const { code = "", message } = error as Error & { code?: string };
    answered = { rows: [], failed: { code, message } };
  }
  parentPort?.postMessage(answered);
});
