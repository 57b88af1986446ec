import { expect, it } from "vitest";
import { readings, spell } from "./spell.ts";

it.each([
  ["换好了", "huan4 hao3 le5"],
  ["这张卡不用了", "zhe4 zhang1 ka3 bu2 yong4 le5"],
  ["还没有记过分", "hai2 mei2 you3 ji4 guo4 fen1"],
  ["再试一次，不会记两回", "zai4 shi4 yi2 ci4 , bu2 hui4 ji4 liang3 hui2"],
  ["帮得好不好", "bang1 de5 hao3 bu5 hao3"],
  ["女儿", "nv3 er2"],
  ["了", "le5"],
])("%s is spelled %s", (text, spelled) => expect(spell(text)).toBe(spelled));

it("knows how every common hanzi is read", () => {
  const hanzi = [...readings().values()].join("");
  for (const one of "鸡蛋大米肥皂王李欧阳彝苗侗垚") expect(hanzi).toContain(one);
});
