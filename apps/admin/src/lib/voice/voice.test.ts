import { recordClip, removeClip, type SpokenPhrase, voicePack } from "@huzhu/contract";
import { VoiceClipId } from "@huzhu/domain/voice";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import type { Ears, StopListening } from "./recorder.svelte.ts";
import { VoicePage } from "./voice.svelte.ts";

const RATE = 1000;
const PHRASES = [
  { text: "请放卡", keys: ["attract.card"] },
  { text: "还差", keys: ["points.short"] },
  { text: "分", keys: ["figures"] },
];
const tone = (length: number) => Float32Array.from({ length }, (_, at) => (at % 2 ? 0.4 : -0.4));

/** What this microphone hears next. */
const hearing = (heard: Float32Array | null | "refused" | "insecure"): Ears => ({
  rate: RATE,
  listen: async () => {
    const stop: StopListening = async () => (typeof heard === "string" ? null : heard);
    return typeof heard === "string" ? heard : stop;
  },
  samplesOf: async () => (typeof heard === "string" ? null : heard),
});

const opened = async (ears: Ears = hearing(tone(300))) => {
  const kept: SpokenPhrase[] = [{ clip: VoiceClipId.make("c-old"), phrase: "从前说的" }];
  const server = new FakeServer()
    .on(voicePack, () => Result.succeed([...kept]))
    .on(recordClip, ({ body }) => {
      const one = { clip: VoiceClipId.make(`c-${kept.length}`), phrase: body.phrase };
      kept.push(one);
      return Result.succeed(one);
    })
    .on(removeClip, ({ body }) => {
      kept.splice(
        kept.findIndex(({ phrase }) => phrase === body.phrase),
        1,
      );
      return Result.succeed([...kept]);
    });
  const page = new VoicePage(deskAt(server), ears, async () => PHRASES);
  await page.open();
  return { page, kept };
};

const speak = async (page: VoicePage) => {
  await page.recorder.start();
  await page.recorder.stop();
};

describe("a pack of a language", () => {
  it("says what is spoken, what is missing, and what the kiosk no longer says", async () => {
    const { page } = await opened();
    expect(page.lines.map(({ text, where, clip }) => [text, where, clip])).toEqual([
      ["请放卡", "首页", null],
      ["还差", "积分", null],
      ["分", "数字和量词", null],
      ["从前说的", null, "c-old"],
    ]);
    expect([page.spoken, page.stale]).toEqual([0, 1]);
  });

  it("is recorded phrase by phrase: what was kept leads to what is missing", async () => {
    const { page, kept } = await opened();
    await page.choose("还差");
    await speak(page);
    await page.keep();
    expect(kept.at(-1)?.phrase).toBe("还差");
    expect([page.phrase, page.spoken]).toEqual(["分", 1]);
    await speak(page);
    await page.keep();
    expect(page.phrase).toBe("请放卡");
    page.onlyMissing = true;
    expect(page.shown.map(({ text }) => text)).toEqual(["请放卡"]);
    await speak(page);
    await page.keep();
    expect(page.phrase).toBeNull();
  });

  it("loses what the kiosk no longer says when somebody takes it away", async () => {
    const { page } = await opened();
    await page.remove("从前说的");
    expect(page.stale).toBe(0);
  });

  it("is left for another language without a word of this one", async () => {
    const { page } = await opened();
    await page.choose("还差");
    await speak(page);
    await page.speak("yi");
    expect([page.phrase, page.recorder.sound, page.language]).toEqual([null, null, "yi"]);
  });
});

describe("what cannot be kept is said why", () => {
  it.each([
    { name: "nobody spoke", ears: hearing(new Float32Array(300)), words: "没有听到声音" },
    { name: "too long", ears: hearing(tone(10_001)), words: "一句最多10秒" },
    { name: "nobody can read it", ears: hearing(null), words: "读不出来" },
    { name: "the browser says no", ears: hearing("refused"), words: "没让用麦克风" },
    { name: "an address that is not safe", ears: hearing("insecure"), words: "选文件" },
  ])("$name", async ({ ears, words }) => {
    const { page, kept } = await opened(ears);
    await page.choose("还差");
    await speak(page);
    expect(page.recorder.trouble).toContain(words);
    await page.keep();
    expect(kept).toHaveLength(1);
  });

  it("and a file from a telephone does as well", async () => {
    const { page, kept } = await opened();
    await page.choose("还差");
    await page.recorder.take(new Blob());
    await page.keep();
    expect(kept).toHaveLength(2);
  });
});
