import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clips, cover, type Piece } from "./cover.ts";

const clipsOf = (texts: readonly string[], readings: Record<string, string> = {}): Clips => ({
  has: (clip) => texts.includes(clip),
  longest: Math.max(0, ...texts.map((text) => text.length)),
  syllable: (hanzi) => readings[hanzi],
});

const written = (pieces: readonly Piece[]): readonly string[] =>
  pieces.map((piece) => (piece._tag === "Clip" ? piece.clip : `${piece.seconds}s`));

describe("a text is read", () => {
  it.each([
    {
      name: "by the longest clips",
      text: "还差六分",
      clips: ["还", "还差", "六", "分"],
      said: ["还差", "六", "分"],
    },
    {
      name: "with its pauses",
      text: "换好了，请等。好",
      clips: ["换好了", "请等", "好"],
      said: ["换好了", "0.2s", "请等", "0.35s", "好"],
    },
    {
      name: "hanzi by hanzi where no clip fits",
      text: "鸡蛋换完了",
      clips: ["换完了"],
      said: ["ji1", "dan4", "换完了"],
    },
    { name: "without what nobody can read", text: "𡐓好*", clips: ["好"], said: ["好"] },
    { name: "not at all where there are no clips", text: "换好了", clips: [], said: [] },
  ])("$name", ({ text, clips, said }) => {
    expect(written(cover(text, clipsOf(clips, { 鸡: "ji1", 蛋: "dan4" })))).toEqual(said);
  });
});

it("never says what is not there, and all that is, in its order", () => {
  const text = fc.string({ unit: fc.constantFrom(..."还差六分，。换好了*") });
  fc.assert(
    fc.property(text, fc.array(text), (said, clips) => {
      const whole = cover(said, clipsOf([...clips, ..."还差六分换好了"]));
      const heard = whole.flatMap((piece) => (piece._tag === "Clip" ? [piece.clip] : []));
      expect(heard.join("").replace(/[^还差六分换好了]/g, "")).toBe(
        said.replace(/[^还差六分换好了]/g, ""),
      );
    }),
  );
});
