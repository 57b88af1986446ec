import { expect, it } from "vitest";
import { hoursWords } from "./annual.ts";

it.each([
  [0, "0分钟"],
  [45, "45分钟"],
  [60, "1小时"],
  [605, "10小时5分钟"],
])("%i minutes are %s", (minutes, words) => {
  expect(hoursWords(minutes)).toBe(words);
});
