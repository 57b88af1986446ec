import { describe, expect, it } from "vitest";
import { faultsByAxe, faultsOf, notLarger } from "./faults.ts";
import type { Hand } from "./hand.ts";
import { lengthen } from "./lengthen.ts";
import { type Look, looksAt } from "./looks.ts";
import { Stage } from "./stage.ts";
import type { Stop } from "./tour.ts";
import { TOURS } from "./tours.ts";

/** They are read after a reload, in plain colours again. */
const PLAIN_AGAIN = ["resting", "pairing"];

const SAMPLES = { 125: "字 大", 150: "字 很大", 200: "字 最大" } as const;

const stage = Stage.forEveryTest();

/** Chooses how one reads best, as somebody at the kiosk does. */
const choose = async (hand: Hand, { size, contrast }: Look): Promise<void> => {
  if (size === 100 && contrast === "plain") return;
  await hand.tap("大字");
  if (size !== 100) await hand.tap(SAMPLES[size]);
  if (contrast === "black and white") await hand.tap("黑白分明");
  await hand.tap("好了");
};

/** Goes through a tour, and tells what is wrong on each of its screens. */
const wrongOn = async (
  hand: Hand,
  tour: readonly Stop[],
  find: (stop: Stop) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const stop of tour) {
    await stop.go(hand, stage.village);
    await hand.see(stop.sees);
    wrong.push(...(await find(stop)).map((fault) => `${stop.screen}: ${fault}`));
  }
  return wrong;
};

describe.each(TOURS)("$name:", ({ tour, place }) => {
  it.each(looksAt(place))(
    "every screen fits hand and eye on $profile at $size %, $contrast, words $words (A1–A5, A11, A15)",
    async (look) => {
      if (look.words === "long") lengthen(stage.village);
      const hand = await stage.open(look.profile);
      await choose(hand, look);
      const contrast = (stop: Stop) =>
        PLAIN_AGAIN.includes(stop.screen) ? "plain" : look.contrast;
      const size = (stop: Stop) => (PLAIN_AGAIN.includes(stop.screen) ? 100 : look.size);
      const axed = new Set<string>();
      // A tour passes some screens more than once.
      const byAxe = async ({ sees }: Stop) => {
        if (!look.axe || axed.has(sees)) return [];
        axed.add(sees);
        return faultsByAxe(hand.page);
      };
      const find = async (stop: Stop) => [
        ...(await faultsOf(hand.page, look.profile, contrast(stop))),
        ...(await notLarger(hand.page, size(stop))),
        ...(await byAxe(stop)),
      ];
      expect(await wrongOn(hand, tour, find)).toEqual([]);
    },
  );
});
