import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  maskName,
  NameEmpty,
  NameHasOthers,
  NameTooLong,
  PersonName,
  parseName,
  surname,
} from "./index.ts";

describe("a name is read", () => {
  it.each([
    ["as it is", "王小明", "王小明"],
    ["without the blank that fills two characters to three", " 王　伟 ", "王伟"],
    ["with the one right dot", "阿依古丽•买买提", "阿依古丽·买买提"],
    ["with a full-width dot", "阿依古丽．买买提", "阿依古丽·买买提"],
    ["with a hanzi beyond the first plane", "𠮷䶮", "𠮷䶮"],
    ["with 〇", "李〇", "李〇"],
  ])("%s", (_, text, name) => {
    expect(parseName(text)).toEqual(Result.succeed(name));
  });
});

describe("a name is refused", () => {
  it.each([
    ["when empty", "　", new NameEmpty()],
    ["for a digit and letters", "张三2a2", new NameHasOthers({ found: "2a" })],
    ["for a placeholder of a lost character", "张□", new NameHasOthers({ found: "□" })],
    ["for a dot that parts nothing", "张三·", new NameHasOthers({ found: "·" })],
    ["for two people in one cell", "张三、李四", new NameHasOthers({ found: "、" })],
    ["for its length", "张".repeat(26), new NameTooLong({ length: 26, most: 25 })],
  ])("%s", (_, text, refusal) => {
    expect(parseName(text)).toEqual(Result.fail(refusal));
  });
});

describe("a name is called and masked", () => {
  it.each([
    ["王小明", "王", "王**"],
    ["王伟", "王", "王**"],
    ["欧阳小明", "欧阳", "欧阳**"],
    ["欧阳", "欧", "欧**"],
    ["𠮷小明", "𠮷", "𠮷**"],
    ["阿依古丽·买买提", "阿依古丽", "阿**"],
  ])("%s", (text, called, masked) => {
    const name = PersonName.make(text);
    expect(surname(name)).toBe(called);
    expect(maskName(name)).toBe(masked);
  });
});
