import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { DAUGHTER_IN_LAW, FAMILY, SON } from "../../testing/family.ts";
import { villageServer } from "../../testing/village-server.ts";
import { CarePage } from "./care-page.svelte.ts";
import { FamilyCare } from "./family-care.svelte.ts";
import { figureWords, loadWords, reasonWords } from "./words.ts";

describe("what a family can carry", () => {
  it("is told with its reasons", () => {
    expect(figureWords(FAMILY.care)).toBe("老1 : 壮1 : 小1");
    expect(FAMILY.care.reasons.map(reasonWords)).toEqual([
      "71岁，在家，是老人",
      "44岁，2024年2月1日起在广东东莞，照护不到",
      "41岁，在家，能照护",
      "10岁，在家，是小孩",
    ]);
    expect(loadWords(FAMILY.care)).toBe("2");
    expect(loadWords({ elders: 1, children: 0, carers: 0 })).toBe("—");
  });

  it("says what would be if one went, and if one came home", async () => {
    const care = new FamilyCare(deskAt(villageServer()), FAMILY.id);
    await care.open();
    expect(care.people.map(({ name }) => name)).toEqual(["张强", "李四妹"]);
    await care.ask(DAUGHTER_IN_LAW.id);
    expect(care.wouldBe).toBe("要是李四妹外出了：老1 : 壮0 : 小1，没有人照护");
    await care.ask(SON.id);
    expect(care.wouldBe).toBe("要是张强回来了：老1 : 壮2 : 小1，照护得过来");
    await care.ask("");
    expect(care.wouldBe).toBe("");
  });
});

describe("the village's care", () => {
  it("narrows its families to a hamlet, and back", async () => {
    const page = new CarePage(deskAt(villageServer()));
    await page.open();
    expect(page.levels.map(({ families }) => families)).toEqual([0, 0, 1, 0, 0]);
    expect(page.hamlets).toMatchObject([{ name: "上寨", heavy: 0, shade: 0 }]);
    expect(page.rows).toMatchObject([{ head: "张三", level: "tight" }]);
    await page.choose(FAMILY.hamletId);
    expect(page.hamlet).toBe(FAMILY.hamletId);
    await page.choose(FAMILY.hamletId);
    expect(page.hamlet).toBeNull();
    await page.only("nobody");
    expect(page.rows).toEqual([]);
  });
});
