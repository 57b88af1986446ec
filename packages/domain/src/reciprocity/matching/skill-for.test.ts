import { expect, it } from "vitest";
import { skillFor } from "./skill-for.ts";

it.each([
  ["助浴", "bathing"],
  ["助洁", "cleaning"],
  ["助餐送餐", "cooking"],
  ["理发", "hairdressing"],
  ["小修小补", "repair"],
  ["助医陪诊", "transport"],
  ["代购代办", "errands"],
  ["上门探访", "company"],
  ["助急", null],
])("%s asks for %s", (title, skill) => {
  expect(skillFor({ title })).toBe(skill);
});

it("goes by the qualification that is demanded first", () => {
  expect(skillFor({ title: "上门探访", qualification: ["助理社会工作师", "社工"] })).toBe(
    "socialWork",
  );
});
