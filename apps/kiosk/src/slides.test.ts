import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { LUNCH } from "../test/fake-meals.ts";
import { slidesOf } from "./slides.ts";

const NOTHING = { praises: [], claims: null, awards: [] };
const until = CalendarDate.make("2026-11-27");

const told = (...[news, meals]: Parameters<typeof slidesOf>) =>
  slidesOf(news, meals).map(({ head, text, note, leads }) => [head.zh, text, note, leads]);

describe("the first screen tells", () => {
  it.each([
    { why: "nothing", news: NOTHING, meals: [], tells: [] },
    {
      why: "what is cooked",
      news: NOTHING,
      meals: [LUNCH],
      tells: [["今天的午饭", "萝卜炖肉、青菜、米饭", "10点以前说一声", "home"]],
    },
    {
      why: "no meal without dishes",
      news: NOTHING,
      meals: [{ ...LUNCH, dishes: null }],
      tells: [],
    },
    {
      why: "how much hangs",
      news: { ...NOTHING, claims: { count: 12, until } },
      meals: [],
      tells: [["村里公示", "12件事快入账了", "公示到11月27日", "board"]],
    },
    {
      why: "which awards hang",
      news: { ...NOTHING, awards: [{ title: "好邻居", until }] },
      meals: [],
      tells: [["评奖公示", "好邻居", "公示到11月27日", "awards"]],
    },
  ])("$why", ({ news, meals, tells }) => {
    expect(told(news, meals)).toEqual(tells);
  });
});
