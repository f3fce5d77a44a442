import { Worker } from "node:worker_threads";
import type { DatabaseClient } from "../core/database/index.ts";
import type { FileClient } from "./open-file-client.ts";

type Statements = Parameters<DatabaseClient["batch"]>[0];

/** What is asked of the thread, one at a time. */
export interface Asked {
  statements: Statements;
  mode: "one" | "read" | "write" | "renew";
}

export interface Answered {
  /** Of each statement. */
  rows: readonly (readonly Record<string, unknown>[])[];
  failed?: { code: string; message: string };
}

/** What the native library throws, as far as it crosses to another thread. */
class DatabaseFailed extends Error {
  readonly code: string;
  constructor({ code, message }: { code: string; message: string }) {
    super(message);
    this.code = code;
  }
}

/** A connection to a file in a thread of its own, which is started when something is first asked of it. */
export function openThreadedClient(
  file: string,
  pragmas: readonly string[],
): Pick<FileClient, "execute" | "batch" | "close"> & { renew(): Promise<void> } {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(new URL("./file-client-thread.ts", import.meta.url), { workerData: { file, pragmas } });
    // While it is asked nothing, it keeps no process alive.
    started.unref();
    return started;
  }

  const askThread = (asked: Asked): Promise<Answered> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const asking = worker;
      const settle = (): void => {
        asking.off("message", onMessage).off("error", onError).off("exit", onExit);
        asking.unref();
      };
      const onMessage = (answered: Answered): void => {
        settle();
        resolve(answered);
      };
      const onError = (error: unknown): void => {
        settle();
        worker = undefined;
        reject(error);
      };
      const onExit = (): void => onError(new Error("the thread of the database ended"));
      asking.ref();
      asking.on("message", onMessage).on("error", onError).on("exit", onExit);
      asking.postMessage(asked);
    });

  const ask = async (asked: Asked): Promise<Answered["rows"]> => {
    const asking = turn.then(() => askThread(asked));
    turn = asking.catch(() => undefined);
    const { rows, failed } = await asking;
    if (failed) throw new DatabaseFailed(failed);
    return rows;
  };

  return {
    async execute(statement) {
      const [rows = []] = await ask({ statements: [statement], mode: "one" });
      return { rows };
    },
    async batch(statements, mode) {
      return (await ask({ statements, mode })).map((rows) => ({ rows }));
    },
    async renew() {
      await ask({ statements: [], mode: "renew" });
    },
    close: () => void worker?.terminate(),
  };
}
