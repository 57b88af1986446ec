import { axe, launch, measure } from "@huzhu/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../gallery/serve.ts";
import { overflows, textSizes } from "../../gallery/text-sizes.ts";
import { mmPerPx, SCREEN_PROFILES, type ScreenProfileId } from "./screen-profile.ts";

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve("kiosk"), launch()]);
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const show = async (screen: string, profile: ScreenProfileId, rest = "") => {
  const { width, height } = SCREEN_PROFILES[profile];
  await page.setViewportSize({ width, height });
  await page.goto(`${served.url}?screen=${screen}&profile=${profile}${rest}`);
  await page.evaluate(() => document.fonts.ready);
};

const screens = ["home", "points", "goods", "confirm", "keys"] as const;
const profiles = Object.keys(SCREEN_PROFILES).filter(
  (id): id is ScreenProfileId => id in SCREEN_PROFILES,
);
const zooms = [1.5, 2];
const least = { home: 60, goods: 60, keys: 22, points: 20, confirm: 20 };

/** A thousandth of a millimetre is lost in counting. */
const SLIGHT = 0.01;

describe.each(profiles)("on the screen %s", (profile) => {
  const mm = mmPerPx(SCREEN_PROFILES[profile]);

  it.each(screens)(
    "%s has targets and letters that are large enough, and nothing sticks out",
    async (screen) => {
      await show(screen, profile);
      const { targets, gaps } = await measure(page, mm);
      const bar = targets.slice(-4);
      const own = targets.slice(0, -4);
      const side = ({ width, height }: { width: number; height: number }) =>
        Math.min(width, height);
      expect(Math.min(...own.map(side))).toBeGreaterThanOrEqual(least[screen] - SLIGHT);
      expect(Math.min(...bar.map(side))).toBeGreaterThanOrEqual(20 - SLIGHT);
      expect(Math.min(...gaps.map(({ gap }) => gap))).toBeGreaterThanOrEqual(4 - SLIGHT);
      expect(targets.filter(({ inside }) => !inside)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      const sizes = await textSizes(page);
      expect(sizes.filter(({ size }) => size * mm < 6.5 - SLIGHT)).toEqual([]);
      const labels = await page
        .locator("[data-press] .label")
        .evaluateAll((all) =>
          all.map((label) => Number.parseFloat(getComputedStyle(label).fontSize)),
        );
      expect(Math.min(...labels) * mm).toBeGreaterThanOrEqual(10 - SLIGHT);
    },
  );
});

describe.each(["15.6", "21.5-upright"] as const)("with larger letters on %s", (profile) => {
  it.each(screens.flatMap((screen) => zooms.map((zoom) => [screen, zoom] as const)))(
    "%s at %d times fits without scrolling",
    async (screen, zoom) => {
      await show(screen, profile, `&zoom=${zoom}`);
      const { targets } = await measure(page, mmPerPx(SCREEN_PROFILES[profile]));
      expect(targets.filter(({ inside }) => !inside)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
    },
  );
});

describe("everybody", () => {
  it.each(
    screens.flatMap(
      (screen) =>
        [
          [screen, ""],
          [screen, "&high"],
        ] as const,
    ),
  )("can use %s%s by the rules of accessibility", async (screen, rest) => {
    await show(screen, "15.6", rest);
    expect(await axe(page)).toEqual([]);
  });

  it("sees the same letters where no font is installed", async () => {
    await show("home", "15.6");
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map((font) => font.weight),
    );
    expect(new Set(loaded)).toEqual(new Set(["500", "700"]));
  });
});
