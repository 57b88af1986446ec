import { measure, strictAxe } from "@huzhu/browser";
import { mmPerPx, SCREEN_PROFILES, type ScreenProfileId } from "@huzhu/ui/kiosk";
import type { Page } from "playwright-core";
import { type Glass, type Letters, readGlass } from "./glass.ts";
import type { Look } from "./looks.ts";

/** Where words leave no room for the size that was chosen, letters are still as much larger (K-V3). */
const LEAST_LARGER = 1.25;

/** What is lost in counting, in millimetres. */
const SLIGHT = 0.01;

/** Targets that are too small, too near to another or off the glass (A2). */
const smallTargets = async (page: Page, profile: ScreenProfileId): Promise<readonly string[]> => {
  const { targets, gaps } = await measure(page, mmPerPx(SCREEN_PROFILES[profile]));
  return [
    ...targets
      .filter(({ width, height }) => Math.min(width, height) < 20 - SLIGHT)
      .map(({ name }) => `${name} is under 20 mm`),
    ...targets.filter(({ inside }) => !inside).map(({ name }) => `${name} leaves the screen`),
    ...gaps
      .filter(({ gap }) => gap < 4 - SLIGHT)
      .map(({ between, gap }) => `${between.join(" and ")} are ${gap.toFixed(1)} mm apart`),
  ];
};

/** Tiles and keys that are too small, and what lies under something else (A2). */
const smallPresses = ({ tile, key, covered }: Glass, mm: number): readonly string[] => [
  ...(tile > 0 && tile * mm < 60 - SLIGHT ? [`a tile of ${(tile * mm).toFixed(1)} mm`] : []),
  ...(key > 0 && key * mm < 22 - SLIGHT ? [`a key of ${(key * mm).toFixed(1)} mm`] : []),
  ...covered.map((name) => `${name} is covered`),
];

/** How much letters stand out at least (A4). */
const leastOf = (contrast: Look["contrast"], { yellow }: Letters): number => {
  if (contrast === "plain") return 10;
  return yellow ? 17.5 : 20;
};

/** Letters that are too small (A3), pale (A4) or cut off, and a page that scrolls (A5). */
const badLetters = (
  { letters, scrolls }: Glass,
  mm: number,
  contrast: Look["contrast"],
): readonly string[] => [
  ...letters
    .filter(({ em }) => em * mm < 6.5 - SLIGHT)
    .map(({ text, em }) => `“${text}” has letters of ${(em * mm).toFixed(1)} mm`),
  ...letters
    .filter((one) => one.contrast < leastOf(contrast, one))
    .map((one) => `“${one.text}” ${one.contrast.toFixed(1)} to 1`),
  ...letters.filter(({ whole }) => !whole).map(({ text }) => `“${text}” is cut off`),
  ...(scrolls ? ["the page scrolls"] : []),
];

/** Numbers as long as a telephone's or an ID's, which no screen shows (A11). */
const longNumbers = ({ letters }: Glass): readonly string[] =>
  letters.filter(({ text }) => /\d{11}/.test(text)).map(({ text }) => `“${text}” tells a number`);

/** What moves though the reader wants nothing to move (A15). */
const moving = async (page: Page): Promise<readonly string[]> => {
  const names = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map(({ id }) => id),
  );
  return names.map((name) => `an animation ${name} runs`);
};

/** Letters that are not much larger, though the reader has chosen `chosen` per cent. */
export const notLarger = async (page: Page, chosen: number): Promise<readonly string[]> => {
  const zoom = await page.locator("[data-kiosk]").evaluate(readZoom);
  const least = Math.min(chosen / 100, LEAST_LARGER);
  return zoom < least ? [`letters of ${Math.round(zoom * 100)} %`] : [];
};

/** Runs in the page. */
const readZoom = (kiosk: Element): number =>
  Number(getComputedStyle(kiosk).getPropertyValue("--zoom"));

/** What a screen does wrong to hands and eyes, in words. */
export const faultsOf = async (
  page: Page,
  profile: ScreenProfileId,
  contrast: Look["contrast"],
): Promise<readonly string[]> => {
  const mm = mmPerPx(SCREEN_PROFILES[profile]);
  const glass = await readGlass(page);
  return [
    ...(await smallTargets(page, profile)),
    ...smallPresses(glass, mm),
    ...badLetters(glass, mm, contrast),
    ...longNumbers(glass),
    ...(await moving(page)),
  ];
};

/** What axe has against a screen, or cannot decide (A1); contrast that it cannot is measured here (A4). */
export const faultsByAxe = async (page: Page): Promise<readonly string[]> =>
  (await strictAxe(page))
    .filter(({ rule, decided }) => decided || rule !== "color-contrast")
    .map(({ help, elements }) => `${help}: ${elements.join()}`);
