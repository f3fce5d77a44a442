import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export interface NodeServer {
  url: string;
  child: ChildProcess;
  /** What it wrote on standard error. */
  errors(): string;
  close(): Promise<void>;
}

/** The real server in a process of its own, on any free port, in a folder of its own. */
export function aNodeServer(env: Record<string, string>): Promise<NodeServer> {
  const folder = mkdtempSync(join(tmpdir(), "piaowen-node-"));
  const settings = { PORT: "0", HOST: "127.0.0.1", PIAOWEN_DATABASE_URL: join(folder, "piaowen.db"), ...env };
  const child = spawn(
    process.execPath,
    ["--import", join(root, "scripts/light-drizzle.mjs"), join(root, "src/node.ts")],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", HOME: folder, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let out = "";
  let errors = "";
  const gone = new Promise<void>((done) => {
    child.on("exit", () => {
      rmSync(folder, { recursive: true, force: true });
      done();
    });
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((started, failed) => {
    void gone.then(() => failed(new Error(errors || "the server ended")));
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const [url] = /http:\/\/\S+/.exec(out) ?? [];
      if (!url) return;
      const close = async () => {
        child.kill("SIGTERM");
        await gone;
      };
      started({ url, child, errors: () => errors, close });
    });
  });
}
