import { describe, expect, it } from "vitest";
import { FakeVillage } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import { barOf, pictureOf, usedLines, yuanWords } from "./fund-words.ts";
import { spokenOf } from "./spoken.ts";

describe("the village's money", () => {
  it("is read aloud, by line too, and goes back to the board", async () => {
    const session = await sessionOf(new FakeVillage());
    await session.errands.funding.open();
    const points = (amount: Parameters<typeof session.points>[0]) => session.points(amount);
    expect(spokenOf(session.screen, points)).toBe(
      "2026年，村里互助的钱，来了52601元，用了21556元，还剩28024元。",
    );
    session.errands.funding.lines();
    expect(spokenOf(session.screen, points)).toBe(
      "今年的钱用在哪里，积分超市10025元，老年食堂6386元，敬老奖励3546元，急难帮扶1600元。",
    );
    await session.back();
    expect(session.screen._tag).toBe("Fund");
    await session.back();
    expect(session.screen._tag).toBe("Board");
  });

  it("names only what money was used for, each with its picture", async () => {
    const session = await sessionOf(new FakeVillage());
    await session.errands.funding.open();
    const { screen } = session;
    const lines = screen._tag === "Fund" ? usedLines(screen.fund) : [];
    expect(lines.map(pictureOf)).toEqual(["basket", "bowl", "face-glad", "heart"]);
    expect(pictureOf({ title: "别的" })).toBe("coins");
  });

  it.each([
    { fen: 0, most: 100, part: 0 },
    { fen: 1, most: 100_000, part: 4 },
    { fen: 50, most: 100, part: 50 },
    { fen: 0, most: 0, part: 0 },
  ])("$fen beside $most is a bar of $part percent", ({ fen, most, part }) => {
    expect(barOf(fen, most)).toBe(part);
  });

  it("is told in whole yuan", () => expect(yuanWords(160_049)).toBe("1600元"));
});
