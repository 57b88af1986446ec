import { describe, expect, it } from "vitest";
import { CalendarDate } from "../time/index.ts";
import {
  ageOn,
  IdNumber,
  isElder,
  maskIdNumber,
  maskPhone,
  Phone,
  provisionalCount,
  provisionalNumber,
  readAway,
  readPhone,
  readRelation,
  readResidence,
  readSex,
} from "./index.ts";

const date = (text: string) => CalendarDate.make(text);

describe("age in full years", () => {
  it.each([
    ["the day before the birthday", "1956-03-05", "2026-03-04", 69],
    ["the birthday", "1956-03-05", "2026-03-05", 70],
    ["born on 29 February, 28 February", "1952-02-29", "2026-02-28", 73],
    ["born on 29 February, 1 March", "1952-02-29", "2026-03-01", 74],
    ["born today", "2026-03-05", "2026-03-05", 0],
    ["born tomorrow", "2026-03-06", "2026-03-05", -1],
  ])("%s", (_, birthDate, today, age) => {
    expect(ageOn(date(birthDate), date(today))).toBe(age);
  });

  it("makes an elder on the 60th birthday", () => {
    const resident = { birthDate: date("1966-03-05") };
    expect(isElder(resident, date("2026-03-04"))).toBe(false);
    expect(isElder(resident, date("2026-03-05"))).toBe(true);
  });
});

describe("what a board may show", () => {
  it("hides the middle of an identity number", () => {
    expect(maskIdNumber(IdNumber.make("999999195603051212"))).toBe("9***************12");
  });
  it.each([
    ["13800001234", "138****1234"],
    ["08710001234", "087****1234"],
    ["087100001234", "0871****1234"],
  ])("hides the middle of %s", (phone, masked) => {
    expect(maskPhone(Phone.make(phone))).toBe(masked);
  });
});

describe("words of a roster", () => {
  it.each([
    ["户主", "head"],
    ["妻", "spouse"],
    ["长子", "child"],
    ["二女儿", "child"],
    ["儿媳", "childInLaw"],
    ["外孙女", "grandchild"],
    ["母 亲", "parent"],
    ["弟", "sibling"],
    ["邻居", null],
  ])("relation %s is %s", (text, relation) => {
    expect(readRelation(text)).toBe(relation);
  });
  it.each([
    ["男", "male"],
    ["女性", "female"],
    ["1", null],
  ])("sex %s is %s", (text, sex) => {
    expect(readSex(text)).toBe(sex);
  });
  it.each([
    ["在家", "home"],
    ["是", "home"],
    ["未外出", "home"],
    ["外出务工", "away"],
    ["否", "away"],
    ["不详", null],
  ])("residence %s is %s", (text, residence) => {
    expect(readResidence(text)).toBe(residence);
  });
  it.each([
    ["是", "away"],
    ["浙江", "away"],
    ["无", "home"],
    ["在家", "home"],
  ])("away %s is %s", (text, residence) => {
    expect(readAway(text)).toBe(residence);
  });
  it.each([
    ["138 0000 1234", "13800001234"],
    ["+86 138-0000-1234", "13800001234"],
    ["(0871)0001234", "08710001234"],
    ["1380000123", null],
    ["无", null],
  ])("phone %s is %s", (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });
});

describe("a provisional household number", () => {
  it.each([
    ["临1", 1],
    ["临12", 12],
    ["12", 0],
    ["临时1", 0],
    ["临0", 0],
  ])("%s counts %s", (number, count) => {
    expect(provisionalCount(number)).toBe(count);
  });
  it("is read back", () => {
    expect(provisionalCount(provisionalNumber(7))).toBe(7);
  });
});
