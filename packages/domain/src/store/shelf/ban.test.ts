import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Banned, type Bans, DEFAULT_BANS, passBans } from "./index.ts";

const judged = (name: string, bans: Bans = DEFAULT_BANS): string | null =>
  Result.match(passBans([name], bans), { onSuccess: () => null, onFailure: ({ kind }) => kind });

describe("the list that every village begins with", () => {
  it.each([
    ["白酒", "酒"],
    ["农家米酒 500毫升", "酒"],
    ["红星二锅头", "酒"],
    ["白 酒", "酒"],
    ["白·酒", "酒"],
    ["酒精棉片和白酒", "酒"],
    ["香烟", "烟"],
    ["电子烟", "烟"],
    ["烟台香烟", "烟"],
    ["刮刮乐", "彩票"],
    ["敌敌畏", "农药"],
  ])("has %s, as %s", (name, kind) => {
    expect(judged(name)).toBe(kind);
  });

  it.each([
    "大米5公斤",
    "食用油5升",
    "酒精湿巾",
    "料酒",
    "油烟机清洗剂",
    "无烟蚊香",
    "烟雾报警器",
    "烟台苹果",
    "洗衣液",
  ])("has nothing against %s", (name) => {
    expect(judged(name)).toBeNull();
  });
});

describe("a list of a village's own", () => {
  const bans: Bans = [{ kind: "保健品", words: ["保健", "ＶＣ"], except: ["保健操"] }];

  it("tells the word and the name that it found", () => {
    expect(passBans(["大米", "老人保健茶"], bans)).toEqual(
      Result.fail(new Banned({ name: "老人保健茶", kind: "保健品", word: "保健" })),
    );
  });

  it("reads letters of either width and case alike", () => {
    expect(judged("vc泡腾片", bans)).toBe("保健品");
  });

  it("that is empty bans nothing", () => {
    expect(judged("白酒", [])).toBeNull();
  });
});
