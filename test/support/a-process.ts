import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const LIGHT_DRIZZLE = new URL("../../scripts/light-drizzle.mjs", import.meta.url).href;

const command = (script: string, args: string[]): string[] => [
  "--import",
  LIGHT_DRIZZLE,
  new URL(script, import.meta.url).pathname,
  ...args,
];

const options = () => ({
  stdio: ["ignore", "inherit", "inherit", "ipc"] as ["ignore", "inherit", "inherit", "ipc"],
  env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "piaowen-compile-cache") },
});

function watched(child: ChildProcess): ChildProcess {
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** A script of this folder in a process of its own, gone when the test is. */
export const aProcess = (script: string, ...args: string[]): ChildProcess =>
  watched(spawn(process.execPath, command(script, args), options()));

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** The same where no file may grow beyond so many KiB: what a full disk is like. */
export const aProcessOnAFullDisk = (kib: number, script: string, ...args: string[]): ChildProcess => {
  const words = [process.execPath, ...command(script, args)].map(quoted).join(" ");
  // Without the trap the system ends the process instead of failing the write.
  return watched(spawn("bash", ["-c", `trap '' XFSZ; ulimit -f ${kib}; exec ${words}`], options()));
};

/** The next thing that a process says. */
export const says = <Said>(child: ChildProcess): Promise<Said> =>
  new Promise((resolve, reject) => {
    child.once("message", (said) => resolve(said as Said));
    child.once("exit", (code, signal) => reject(new Error(`the process ended with ${code ?? signal}`)));
  });
