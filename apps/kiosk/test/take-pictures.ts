import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { it } from "vitest";
import { Stage } from "./stage.ts";
import { TOURS } from "./tours.ts";

const FOLDER = join(import.meta.dirname, "../../../docs/kiosk");
/** Small enough to look through all of them in a repository. */
const SMALL = { format: "webp", quality: 50 } as const;

const stage = Stage.forEveryTest();

it.each(TOURS)("pictures of $name", async ({ name, tour }) => {
  const folder = join(FOLDER, name.replaceAll(/\W+/g, "-"));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const hand = await stage.open("15.6-coarse");
  const devTools = await hand.page.context().newCDPSession(hand.page);
  const seen = new Set<string>();
  for (const { screen, sees, go } of tour) {
    await go(hand, stage.village);
    await hand.see(sees);
    if (seen.has(sees)) continue;
    seen.add(sees);
    await hand.page.evaluate(() => document.fonts.ready);
    const file = `${String(seen.size).padStart(2, "0")}-${screen.replaceAll(/\W+/g, "-")}.webp`;
    const { data } = await devTools.send("Page.captureScreenshot", SMALL);
    await writeFile(join(folder, file), data, "base64");
  }
});
