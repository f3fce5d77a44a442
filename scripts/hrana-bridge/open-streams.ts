import { BridgeError } from "./failure.ts";
import type { Pipeline, PipelineAnswer } from "./protocol.ts";
import { openStream, type Stream } from "./stream.ts";

/** The streams that are open between two requests, each found again by the baton of its last answer. */
export interface OpenStreams {
  run(pipeline: Pipeline): PipelineAnswer;
  close(): void;
}

interface Waiting {
  stream: Stream;
  expiry: NodeJS.Timeout;
}

export function openStreams(file: string, lifetimeMs: number): OpenStreams {
  const waiting = new Map<string, Waiting>();

  const take = (baton: string): Stream => {
    const found = waiting.get(baton);
    if (!found) throw new BridgeError("STREAM_EXPIRED", "the stream has expired, or its baton was used before");
    clearTimeout(found.expiry);
    waiting.delete(baton);
    return found.stream;
  };

  const keep = (stream: Stream): string => {
    const baton = crypto.randomUUID();
    const expire = () => {
      waiting.delete(baton);
      stream.close();
    };
    waiting.set(baton, { stream, expiry: setTimeout(expire, lifetimeMs).unref() });
    return baton;
  };

  return {
    run({ baton, requests }) {
      const stream = baton == null ? openStream(file) : take(baton);
      const results = requests.map((request) => stream.handle(request));
      return { baton: stream.open ? keep(stream) : null, base_url: null, results };
    },
    close() {
      for (const { stream, expiry } of waiting.values()) {
        clearTimeout(expiry);
        stream.close();
      }
      waiting.clear();
    },
  };
}
