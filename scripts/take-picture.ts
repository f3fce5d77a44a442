// Makes docs/chat.png, the picture in the README: the demo, asked what the README asks, in a real browser.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { findChromium, launchChromium } from "../test/browser/find-chromium.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PICTURE = join(ROOT, "docs", "chat.png");
const QUESTIONS = ["查发票 24112000000031870426", "查尾号 1234"];
const SIZE = { width: 880, height: 1040 };
const START_PATIENCE_MS = 60_000;

/** Starts the product on a free port with nothing but its demo; resolves to its address once it says so. */
async function startDemo(folder: string): Promise<{ url: string; stop(): void }> {
  const env = {
    ...process.env,
    PIAOWEN_DATABASE_URL: `file:${join(folder, "piaowen.db")}`,
    PORT: "0",
    HOST: "127.0.0.1",
  };
  const node = spawn(process.execPath, ["--import", "./scripts/light-drizzle.mjs", "src/node.ts"], { cwd: ROOT, env });
  node.stderr.pipe(process.stderr);
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    node.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [found] = /https?:\/\/\S+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    node.on("exit", (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
    setTimeout(() => reject(new Error("the server said no address")), START_PATIENCE_MS).unref();
  });
  return { url, stop: () => node.kill("SIGTERM") };
}

async function ask(page: Page, question: string): Promise<void> {
  const replies = page.locator("#log .reply");
  const before = await replies.count();
  await page.locator("#message").fill(question);
  await page.locator("#message").press("Enter");
  await replies.nth(before).waitFor();
}

async function takePicture(url: string): Promise<void> {
  const executable = findChromium();
  if (!executable) throw new Error("no Chromium on the path: install one, or set PIAOWEN_CHROMIUM");
  const browser = await launchChromium(executable);
  try {
    const page = await browser.newPage({
      viewport: SIZE,
      deviceScaleFactor: 2,
      locale: "zh-CN",
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    await page.goto(url);
    for (const question of QUESTIONS) await ask(page, question);
    await page.locator(".typing").waitFor({ state: "detached" });
    // The caret blinks, and a picture should come out the same each time.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    mkdirSync(dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "piaowen-picture-"));
const demo = await startDemo(folder);
try {
  await takePicture(demo.url);
  process.stdout.write(`${PICTURE}\n`);
} finally {
  demo.stop();
  rmSync(folder, { recursive: true, force: true });
}
