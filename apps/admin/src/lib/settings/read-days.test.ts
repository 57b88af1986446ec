import { describe, expect, it } from "vitest";
import { readDays } from "./read-days.ts";

const NOTICE = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日至2月17日放假，共3天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日放假。`;

describe("days off as people write them", () => {
  it.each([
    { name: "one a line", text: "2026-10-01\n2026-10-02", days: ["2026-10-01", "2026-10-02"] },
    { name: "without zeros", text: "2026/1/2、2026.1.3", days: ["2026-01-02", "2026-01-03"] },
    { name: "without their year", text: "5月1日", days: ["2026-05-01"] },
    {
      name: "from one to another",
      text: "2027年10月1日至3日",
      days: ["2027-10-01", "2027-10-02", "2027-10-03"],
    },
    {
      name: "across a month",
      text: "9月30日—10月1日",
      days: ["2026-09-30", "2026-10-01"],
    },
    {
      name: "as the State Council publishes them",
      text: NOTICE,
      days: [
        "2026-01-01",
        "2026-01-02",
        "2026-01-03",
        "2026-02-15",
        "2026-02-16",
        "2026-02-17",
        "2026-04-04",
      ],
    },
    { name: "twice", text: "5月1日、5月1日", days: ["2026-05-01"] },
    { name: "that are none", text: "2月30日，共3天", days: [] },
    { name: "not at all", text: "放假通知", days: [] },
  ])("$name", ({ text, days }) => {
    expect(readDays(text, "2026")).toEqual(days);
  });
});
