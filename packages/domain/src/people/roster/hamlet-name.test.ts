import { expect, it } from "vitest";
import { announcedHamlet, hamletName } from "./index.ts";

it.each([
  ["1", "1组"],
  ["01", "1组"],
  ["一组", "1组"],
  ["第一村民小组", "1组"],
  ["第 十二 小组", "12组"],
  ["二十组", "20组"],
  ["２组", "2组"],
  ["上寨", "上寨"],
  ["三社", "三社"],
  ["", ""],
])("the hamlet %s is %s", (text, name) => {
  expect(hamletName(text)).toBe(name);
});

it.each([
  ["一组：", "1组"],
  ["上寨", "上寨"],
  ["第二页", null],
  ["以上人员属一组，共12人", null],
  ["花名册", null],
])("a line of its own, %s, announces %s", (text, name) => {
  expect(announcedHamlet(text)).toBe(name);
});
