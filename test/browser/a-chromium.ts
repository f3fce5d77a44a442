import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, onTestFinished, vi } from "vitest";
import { findChromium, launchChromium } from "./find-chromium.ts";

export interface Chromium {
  /** A page of its own: no cookie, no storage; Chinese unless told otherwise. */
  open(url: string, options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext }>;
}

/** Tests in a real browser: skipped aloud where there is none, failed where one is required. */
export function describeInChromium(title: string, tests: (chromium: Chromium) => void): void {
  const executable = findChromium();
  if (!executable && process.env.PIAOWEN_BROWSER_REQUIRED !== "1") {
    process.stderr.write(`Skipped "${title}": no Chromium on the path. Install one, or set PIAOWEN_CHROMIUM.\n`);
    describe.skip(title, () => tests({ open: () => Promise.reject(new Error("no Chromium")) }));
    return;
  }
  // A browser on a busy machine takes its time, and none of these tests measures any.
  vi.setConfig({ testTimeout: 90_000 });
  describe(title, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      if (!executable) throw new Error("PIAOWEN_BROWSER_REQUIRED is 1, and there is no Chromium on the path");
      browser = await launchChromium(executable);
    });
    afterAll(() => browser?.close());
    tests({
      async open(url, options = {}) {
        if (!browser) throw new Error("the browser has not started");
        const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", ...options });
        onTestFinished(() => context.close());
        const page = await context.newPage();
        await page.goto(url);
        return { page, context };
      },
    });
  });
}
