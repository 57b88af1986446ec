import { findChromium, launch } from "@huzhu/browser";
import type { Page } from "playwright-core";
import type { FakeServer } from "./fake-server.ts";
import { serve } from "./serve.ts";

export interface Opened {
  readonly page: Page;
  /** Goes to a page of the console and waits until it has its heading. */
  readonly visit: (path: string, heading: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A microphone that beeps once a second, and nobody to ask whether the page may hear it. */
export const MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/**
 * The village's own PC: the built console at a fake server, in a real browser; as sharp as asked for,
 * and with what else the browser is started with.
 */
export const open = async (
  server: FakeServer,
  deviceScaleFactor = 1,
  args: readonly string[] = [],
): Promise<Opened> => {
  const { address, close } = await serve(server);
  const found = await findChromium();
  const browser = await launch({ ...found, args: [...found.args, ...args] });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  const page = await context.newPage();
  return {
    page,
    visit: async (path, heading) => {
      await page.goto(`${address}${path}`);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
};
