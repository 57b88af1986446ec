import { VoiceClipId } from "@huzhu/domain/voice";
import { expect, it } from "vitest";
import type { Piece } from "./cover.ts";
import { packOf } from "./pack.ts";
import { type Player, Speaker } from "./speaker.ts";

const pack = packOf(
  {
    readings: { ji1: "鸡" },
    clips: {
      换好了: [0, 1],
      还差: [1, 1],
      两: [2, 1],
      分: [3, 1],
      ji1: [4, 1],
      您要做哪样: [5, 1],
    },
  },
  new ArrayBuffer(6),
);

class FakePlayer implements Player {
  heard: string[] = [];
  #end = () => {};

  play(pieces: readonly Piece[]): Promise<void> {
    this.heard.push(pieces.map((one) => (one._tag === "Clip" ? one.clip : "…")).join(" "));
    return new Promise((end) => {
      this.#end = end;
    });
  }

  /** Lets what plays come to its end. */
  async finish(): Promise<void> {
    this.#end();
    await Promise.resolve();
  }

  stop(): void {
    if (this.heard.length > 0) this.heard.push("stop");
  }

  setVolume(): void {}
}

/** What is heard is the player's affair. */
const noFetch = () => Promise.reject(new Error("nothing is fetched"));

const begin = () => {
  const player = new FakePlayer();
  const speaker = new Speaker(player, noFetch);
  speaker.use(pack);
  return { player, speaker };
};

it("joins what it says from clips, figures and all", () => {
  const { player, speaker } = begin();
  speaker.say("鸡，还差2分");
  expect(player.heard).toEqual(["ji1 … 还差 两 分"]);
});

it("stops the old when something new is to be said", () => {
  const { player, speaker } = begin();
  speaker.say("换好了");
  speaker.say("还差2分");
  expect(player.heard).toEqual(["换好了", "stop", "还差 两 分"]);
});

it("says a result to its end, and what comes after it then", async () => {
  const { player, speaker } = begin();
  speaker.tell("换好了");
  speaker.say(null);
  speaker.say("您要做哪样");
  expect(player.heard).toEqual(["换好了"]);
  await player.finish();
  expect(player.heard).toEqual(["换好了", "stop", "您要做哪样"]);
});

it("is silent after a press, whatever it was saying", async () => {
  const { player, speaker } = begin();
  speaker.tell("换好了");
  speaker.say("您要做哪样");
  speaker.hush();
  await player.finish();
  expect(player.heard).toEqual(["换好了", "stop"]);
});

it("tells when it has come to its end, and not when it was stopped", async () => {
  const { player, speaker } = begin();
  let quiet = 0;
  speaker.whenQuiet(() => {
    quiet += 1;
  });
  speaker.say("换好了");
  speaker.hush();
  await player.finish();
  expect(quiet).toBe(0);
  speaker.say("换好了");
  await player.finish();
  expect(quiet).toBe(1);
});

it("speaks the language that was chosen, and Mandarin where nobody has spoken it", () => {
  const { player, speaker } = begin();
  const phrases = [{ phrase: "换好", clip: VoiceClipId.make("c-1") }];
  speaker.learn([{ language: "yi", phrases }]);
  speaker.say("换好，还差");
  speaker.speak("yi");
  speaker.say("换好，还差");
  speaker.speak("mandarin");
  speaker.say("换好，还差");
  expect(player.heard).toEqual(["还差", "stop", "换好 … 还差", "stop", "还差"]);
});

it("says as soon as it can what it was last asked before its pack was there", () => {
  const player = new FakePlayer();
  const speaker = new Speaker(player, noFetch);
  speaker.say("换好了");
  speaker.say("还差2分");
  speaker.use(pack);
  expect(player.heard).toEqual(["还差 两 分"]);
});

it("keeps silent when its pack comes after a press", () => {
  const player = new FakePlayer();
  const speaker = new Speaker(player, noFetch);
  speaker.say("换好了");
  speaker.hush();
  speaker.use(pack);
  expect(player.heard).toEqual([]);
});

it("says nothing, and breaks nothing, without a pack", () => {
  const player = new FakePlayer();
  new Speaker(player, noFetch).say("换好了");
  expect(player.heard).toEqual([]);
});
