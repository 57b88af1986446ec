import { describe, expect, it } from "vitest";
import { parseNameList } from "./name-list.ts";

const CASES: ReadonlyArray<{ name: string; text: string; names: string[]; unread?: string[] }> = [
  { name: "nothing", text: "", names: [] },
  { name: "blank lines", text: "\n  \n", names: [] },
  {
    name: "a list in one row",
    text: "1. 张三 2. 李四 3. 王小五",
    names: ["张三", "李四", "王小五"],
  },
  {
    name: "a list without blanks",
    text: "1.张三2.李四3.王小五",
    names: ["张三", "李四", "王小五"],
  },
  {
    name: "a chat's list with its title and its example",
    text: "#接龙\n3月5日打扫河道\n例:姓名 几组\n\n1. 张三\n2. 李四\n",
    names: ["张三", "李四"],
  },
  {
    name: "Chinese number marks",
    text: "1、张三\n2）李四\n3：王五",
    names: ["张三", "李四", "王五"],
  },
  { name: "circled numbers", text: "①张三②李四③王五", names: ["张三", "李四", "王五"] },
  { name: "number emoji", text: "1️⃣ 张三\n2️⃣ 李四", names: ["张三", "李四"] },
  { name: "flowers and thumbs", text: "1. 🌹张三🌹\n2. 李四👍🏻", names: ["张三", "李四"] },
  {
    name: "a remark behind the name",
    text: "1. 张三 到\n2. 李四参加\n3. 王五:来",
    names: ["张三", "李四", "王五"],
  },
  { name: "a name that ends like a remark", text: "1. 王到", names: ["王到"] },
  { name: "the hamlet behind", text: "1. 张伟(三组)\n2. 张伟（五组）", names: ["张伟", "张伟"] },
  { name: "the hamlet in front", text: "1. 三组张伟\n2. 5组:李四", names: ["张伟", "李四"] },
  {
    name: "a phone number behind",
    text: "1. 张三13800000000\n2. 李四 138 0000 0000",
    names: ["张三", "李四"],
  },
  {
    name: "a name in parts",
    text: "1. 阿依古丽·买买提\n2. 李四",
    names: ["阿依古丽·买买提", "李四"],
  },
  { name: "another middle dot", text: "阿依古丽•买买提", names: ["阿依古丽·买买提"] },
  {
    name: "a name spread over two places",
    text: "1. 王　伟\n2. 李 小红",
    names: ["王伟", "李小红"],
  },
  {
    name: "a nickname with the name in brackets",
    text: "1. Sunny(张三)\n2. A-李四",
    names: ["张三"],
    unread: ["A-李四"],
  },
  {
    name: "names parted by 、",
    text: "张三、李四,王五;赵六",
    names: ["张三", "李四", "王五", "赵六"],
  },
  { name: "names parted by blanks", text: "张三 李四 王小五", names: ["张三", "李四", "王小五"] },
  { name: "a label in front", text: "参加人员:张三、李四", names: ["张三", "李四"] },
  {
    name: "a column of a sheet",
    text: "张三\r\n李四\r\n王五\r\n",
    names: ["张三", "李四", "王五"],
  },
  { name: "a sheet with a second column", text: "张三\t一组\n李四\t二组", names: ["张三", "李四"] },
  { name: "the same name twice", text: "1. 张三\n2. 张三", names: ["张三", "张三"] },
  {
    name: "hours behind the name",
    text: "1. 张三 1.5小时\n2. 李四 3小时",
    names: ["张三", "李四"],
  },
  {
    name: "only figures",
    text: "1. 13800000000\n2. 李四",
    names: ["李四"],
    unread: ["13800000000"],
  },
];

describe("a pasted list of names", () => {
  it.each(CASES)("$name", ({ text, names, unread = [] }) => {
    const list = parseNameList(text);
    expect(list.entries.map((entry) => entry.name)).toEqual(names);
    expect(list.unread).toEqual(unread);
  });

  it("keeps what the meeting was about", () => {
    expect(parseNameList("#接龙\n3月5日打扫河道\n\n1. 张三").heading).toBe("3月5日打扫河道");
  });

  it("keeps the whole entry, to tell people of one name apart", () => {
    expect(parseNameList("1. 张伟(三组) 2. 李四").entries[0]?.written).toBe("张伟(三组)");
  });

  it.each([
    { name: "whole units", text: "张三 3小时", quantity: 3 },
    { name: "with 个", text: "张三 3个小时", quantity: 3 },
    { name: "full-width figures", text: "张三(１２小时)", quantity: 12 },
    { name: "a fraction is left to a person", text: "1. 张三 1.5小时", quantity: null },
    { name: "another unit", text: "张三 3斤", quantity: null },
    { name: "a hamlet is no quantity", text: "张三 3组", quantity: null },
  ])("reads a quantity: $name", ({ text, quantity }) => {
    expect(parseNameList(text, "小时").entries[0]?.quantity).toBe(quantity);
  });
});
