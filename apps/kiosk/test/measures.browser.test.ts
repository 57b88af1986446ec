import { axe, measure } from "@huzhu/browser";
import { mmPerPx, SCREEN_PROFILES, type ScreenProfileId } from "@huzhu/ui/kiosk";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CLAIMS_TOUR } from "./claims-tour.ts";
import { readGlass } from "./glass.ts";
import type { Hand } from "./hand.ts";
import { PROXIES_TOUR } from "./proxies-tour.ts";
import { Stage } from "./stage.ts";
import { type Stop, TOUR } from "./tour.ts";

const TOURS = [
  { name: "points and goods", tour: TOUR },
  { name: "the board and one's own claims", tour: CLAIMS_TOUR },
  { name: "acting for somebody", tour: PROXIES_TOUR },
] as const;

/** A rule in the words of somebody who likes words. */
const LONGER = "，并且把院坝和水沟都收拾干净";

const stage = Stage.forEveryTest();
const profiles = Object.keys(SCREEN_PROFILES) as ScreenProfileId[];

/** What a screen does wrong, in words; nothing is what we want. */
const faultsOf = async (hand: Hand, profile: ScreenProfileId): Promise<readonly string[]> => {
  const mm = mmPerPx(SCREEN_PROFILES[profile]);
  const { targets, gaps } = await measure(hand.page, mm);
  const { letters, tile, key, covered, scrolls } = await readGlass(hand.page);
  return [
    ...targets
      .filter(({ width, height }) => Math.min(width, height) < 19.99)
      .map(({ name }) => `${name} is under 20 mm`),
    ...targets.filter(({ inside }) => !inside).map(({ name }) => `${name} leaves the screen`),
    ...gaps
      .filter(({ gap }) => gap < 3.99)
      .map(({ between, gap }) => `${between.join(" and ")} are ${gap.toFixed(1)} mm apart`),
    ...(tile > 0 && tile * mm < 59.99 ? [`a tile of ${(tile * mm).toFixed(1)} mm`] : []),
    ...(key > 0 && key * mm < 21.99 ? [`a key of ${(key * mm).toFixed(1)} mm`] : []),
    ...letters
      .filter(({ em }) => em * mm < 6.49)
      .map(({ text, em }) => `“${text}” has letters of ${(em * mm).toFixed(1)} mm`),
    ...letters.filter(({ whole }) => !whole).map(({ text }) => `“${text}” is cut off`),
    ...covered.map((name) => `${name} is covered`),
    ...(scrolls ? ["the page scrolls"] : []),
  ];
};

const faultsOfTour = async (hand: Hand, profile: ScreenProfileId, tour: readonly Stop[]) => {
  const faults: string[] = [];
  for (const { screen, sees, go } of tour) {
    await go(hand, stage.village);
    await hand.see(sees);
    const found = await faultsOf(hand, profile);
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  }
  return faults;
};

/** Presses one of the ways to read better. */
const choose = async (hand: Hand, name: string) => {
  await hand.tap("大字");
  await hand.tap(name);
  await hand.tap("好了");
};

describe.each(TOURS)("$name: every screen fits the hand, every letter is whole,", ({ tour }) => {
  it.each(profiles)("on the glass %s", async (profile) => {
    expect(await faultsOfTour(await stage.open(profile), profile, tour)).toEqual([]);
  });
});

describe.each(["15.6", "21.5-upright"] as const)("on the smallest glass, %s,", (profile) => {
  it.each(TOURS)("very large letters fit too: $name", async ({ tour }) => {
    const hand = await stage.open(profile);
    await choose(hand, "字 很大");
    expect(await faultsOfTour(hand, profile, tour)).toEqual([]);
  });

  it.each(TOURS)("long names and five digits of points fit too: $name", async ({ tour }) => {
    for (const good of stage.village.goods) {
      good.name = `${good.name}实惠家庭装`;
      good.price *= 1000;
    }
    for (const holder of stage.village.holders.values()) {
      holder.balance *= 1000;
      holder.named = 1;
      for (const change of holder.latest) {
        change.title = "大米5公斤1袋、洗洁精1瓶、牙刷1支";
        change.amount *= 1000;
      }
    }
    for (const one of [...stage.village.claims.board, ...stage.village.claims.own]) {
      one.ruleTitle = `${one.ruleTitle}${LONGER}`;
      one.quantity *= 1000;
      if (one.points !== null) one.points *= 1000;
    }
    for (const one of stage.village.fund.lines) {
      one.title = `${one.title}和上门送餐的日常开支`;
      one.spent *= 10;
    }
    stage.village.proxies.allow(25_000);
    for (const rule of stage.village.claims.rules) rule.title = `${rule.title}${LONGER}`;
    const hand = await stage.open(profile);
    await choose(hand, "字 大");
    expect(await faultsOfTour(hand, profile, tour)).toEqual([]);
  });
});

/** Letters that stand out less than `least` to 1, and what `look` has against a screen. */
const palenessOf = async (
  hand: Hand,
  tour: readonly Stop[],
  least: number,
  look: (page: Page) => Promise<readonly string[]> = async () => [],
) => {
  const faults: string[] = [];
  for (const { screen, sees, go } of tour) {
    await go(hand, stage.village);
    await hand.see(sees);
    // The last two are read after a reload, in plain colours again.
    const wanted = ["resting", "pairing"].includes(screen) ? 10 : least;
    const { letters } = await readGlass(hand.page);
    const pale = letters
      .filter(({ contrast }) => contrast < wanted)
      .map(({ text, contrast }) => `“${text}” ${contrast.toFixed(1)} to 1`);
    faults.push(...[...pale, ...(await look(hand.page))].map((fault) => `${screen}: ${fault}`));
  }
  return faults;
};

const byAxe = async (page: Page) =>
  (await axe(page)).map(({ help, elements }) => `${help}: ${elements.join()}`);

describe.each(TOURS)("for eyes that see little: $name:", ({ tour }) => {
  it("every letter stands out 10 to 1, and axe finds nothing", async () => {
    expect(await palenessOf(await stage.open(), tour, 10, byAxe)).toEqual([]);
  });

  it("black and white stands out more than 16 to 1", async () => {
    const hand = await stage.open();
    await choose(hand, "黑白分明");
    expect(await palenessOf(hand, tour, 16)).toEqual([]);
  });
});
