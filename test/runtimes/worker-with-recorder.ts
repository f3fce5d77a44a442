import type { Courier } from "../../src/core/outbox/index.ts";
import type { EdgeEnv } from "../../src/edge/index.ts";
import { createWorker } from "../../src/worker.ts";

interface RecorderEnv extends EdgeEnv {
  readonly RECORDER_URL: string;
}

/** Carries letters of the channel "recorder" to a server that writes them down. */
const recorder = ({ RECORDER_URL }: RecorderEnv): Courier => ({
  channel: "recorder",
  async deliver({ address, body }) {
    const response = await fetch(RECORDER_URL, { method: "POST", body: JSON.stringify({ address, body }) });
    return response.ok ? { kind: "sent" } : { kind: "retry", reason: `the recorder said ${response.status}` };
  },
});

/** The real Worker with one courier more. */
export default createWorker({ couriers: (env: RecorderEnv) => [recorder(env)] });
