import type { CDPSession } from "playwright-core";
import { expect, it } from "vitest";
import { whole } from "./env.ts";
import { CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";
import { Stage } from "./stage.ts";

/** So many people come one after another; before the first measure some have warmed it up. */
const WARM = 3;
const SESSIONS = whole ? 500 : 8;
const MEGABYTE = 1024 * 1024;

const stage = Stage.forEveryTest();

const come = async (hand: Hand): Promise<void> => {
  await hand.layCard(CARD);
  await hand.see("最近三次");
  await hand.tap("换东西");
  await hand.tap("鸡蛋");
  await hand.tap("不要");
  await hand.tap("返回");
  await hand.tap("我走了");
  await hand.see("请放卡");
};

const comeOften = async (hand: Hand, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await come(hand);
};

const heapOf = async (devTools: CDPSession): Promise<number> => {
  await devTools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devTools.send("Runtime.getHeapUsage");
  return usedSize / MEGABYTE;
};

it(`keeps nothing of ${SESSIONS} people in its memory, and has nothing to complain of (A26)`, async () => {
  const hand = await stage.open();
  const complaints: string[] = [];
  hand.page.on("console", (line) => {
    if (line.type() === "error") complaints.push(line.text());
  });
  hand.page.on("pageerror", (error) => complaints.push(error.message));
  const devTools = await hand.page.context().newCDPSession(hand.page);
  await hand.see("请放卡");
  await comeOften(hand, WARM);
  const before = await heapOf(devTools);
  await comeOften(hand, SESSIONS);
  expect((await heapOf(devTools)) - before).toBeLessThan(20);
  expect(complaints).toEqual([]);
}, 3_600_000);
