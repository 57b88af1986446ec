import { VoiceClipId } from "@huzhu/domain/voice";
import { beforeEach, expect, it } from "vitest";
import { CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";
import { Stage } from "./stage.ts";

const stage = Stage.forEveryTest();

interface Ear {
  /** How long what began to sound is, in seconds; what keeps the sound warm left out. */
  readonly heard: number[];
  stopped: number;
}

declare global {
  var ear: Ear;
}

/** Listens to what the page plays; runs in the page. */
const listen = () => {
  const ear: Ear = { heard: [], stopped: 0 };
  globalThis.ear = ear;
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...when) {
    const seconds = this.buffer?.duration ?? 0;
    if (seconds > 0.2) ear.heard.push(seconds);
    start.apply(this, when);
  };
  AudioBufferSourceNode.prototype.stop = function (...when) {
    ear.stopped += 1;
    stop.apply(this, when);
  };
};

const heard = (hand: Hand, times: number) =>
  hand.page.waitForFunction((count) => globalThis.ear.heard.length >= count, times);

let hand: Hand;

beforeEach(async () => {
  hand = await stage.open("15.6", "", listen);
  await hand.see("请放卡");
});

it("reads every screen aloud, once more when asked, and falls silent on a press", async () => {
  await hand.tap("请放卡");
  await heard(hand, 1);
  await hand.tap("看积分");
  await heard(hand, 2);
  expect(await hand.page.evaluate(() => globalThis.ear.stopped)).toBeGreaterThan(0);
  await hand.layCard(CARD);
  await heard(hand, 3);
  await hand.tap("再听一遍");
  await heard(hand, 4);
  const lengths = await hand.page.evaluate(() => globalThis.ear.heard);
  expect(lengths[3]).toBe(lengths[2]);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
});

it("speaks louder after two taps, and as always to the next one", async () => {
  await hand.tap("请放卡");
  await hand.tap("大字声音");
  await hand.tap("中声");
  await hand.see("大声");
  await hand.tap("好了");
  await hand.tap("返回");
  await hand.see("请放卡");
  await hand.tap("请放卡");
  await hand.tap("大字声音");
  await hand.see("中声");
});

it("speaks another language after two taps, and as always to the next one", async () => {
  const phrases = [{ clip: VoiceClipId.make("c-1"), phrase: "请放卡" }];
  stage.village.voice = { language: "mandarin", packs: [{ language: "yi", phrases }] };
  hand = await stage.open();
  await hand.tap("请放卡");
  await hand.tap("大字声音");
  await hand.tap("说普通话");
  await hand.see("说彝语");
  await hand.tap("好了");
  await hand.tap("返回");
  await hand.tap("请放卡");
  await hand.tap("大字声音");
  await hand.see("说普通话");
});
