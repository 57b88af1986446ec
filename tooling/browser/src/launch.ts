import { type Browser, chromium } from "playwright-core";
import { type Chromium, findChromium } from "./find.ts";

/** Starts a headless Chromium; whoever starts it closes it. */
export const launch = async (found?: Chromium): Promise<Browser> => {
  const { path, args, libraries } = found ?? (await findChromium());
  return chromium.launch({
    executablePath: path,
    args: [...args],
    headless: true,
    env: libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries },
  });
};
