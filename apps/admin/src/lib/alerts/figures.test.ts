import type { Unit } from "@huzhu/domain/points";
import { describe, expect, it } from "vitest";
import { deskAt, staffAs } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { makeDesk } from "../desk.ts";
import { figuresOf } from "./figures.ts";

const desk = deskAt(new FakeServer());
const { village, ...others } = staffAs("admin");
const tenths = makeDesk(desk.client, { ...others, village: { ...village, scale: 1 } });
const hash = "0123456789abcdef".repeat(4);
const at = Date.parse("2026-03-05T06:20:00Z");

const told = (what: string, expected: string, found: string, unit: Unit | null = null) =>
  figuresOf({ what, expected, found }, unit, tenths);

describe("what an alert compares", () => {
  it.each<{ what: string; unit: Unit; texts: [string, string]; says: [string, string] }>([
    { what: "stored balance", unit: "points", texts: ["15", "20"], says: ["1.5分", "2分"] },
    { what: "stored balance", unit: "time", texts: ["15", "-20"], says: ["15分钟", "-20分钟"] },
    {
      what: "figures of a period",
      unit: "points",
      texts: ["0 15 -5 10", "0 15 -5 20"],
      says: ["期初0分，进1.5分，出-0.5分，期末1分", "期初0分，进1.5分，出-0.5分，期末2分"],
    },
    {
      what: "transfer of vouchers",
      unit: "points",
      texts: ["t-1, issuance -200, voucher 200", "t-1"],
      says: ["流水 t-1：issuance -20分，voucher 20分", "流水 t-1"],
    },
  ])("$what in $unit: $says", ({ what, unit, texts: [expected, found], says }) => {
    expect(Object.values(told(what, expected, found, unit))).toEqual(says);
  });

  it.each<{ what: string; texts: [string, string]; says: [string, string] }>([
    { what: "pieces on hand", texts: ["3", "4"], says: ["3件", "4件"] },
    { what: "stored number of entries", texts: ["3", "4"], says: ["3条", "4条"] },
    { what: "sequence of an entry", texts: ["3", "4"], says: ["第3条", "第4条"] },
    { what: "order of leaves", texts: ["> 12", "9"], says: ["第12条以后", "第9条"] },
    { what: "transfer of a claim", texts: ["1", "0"], says: ["入了账", "没有入账"] },
    {
      what: "way of a claim",
      texts: ['{"_tag":"Returned","by":{"_tag":"ByStaff"}}', "Checking    "],
      says: ["已退回", "待审核"],
    },
    { what: "claim of a transfer", texts: ["claim-1", ""], says: ["申报 claim-1", "没有"] },
    {
      what: "leaf without a record",
      texts: [hash, ""],
      says: ["指纹 0123 4567 89ab cdef……", "没有"],
    },
    { what: "signature of a seal", texts: ["signed", "not signed"], says: ["签名对", "签名不对"] },
    {
      what: "chain of seals",
      texts: ["chain", 'SizeShrank {"before":9,"size":8}'],
      says: ["接得上", "账本条数比上一张少"],
    },
    { what: "closed through", texts: ["2026-02-28", ""], says: ["2026年2月28日", "没有结过账"] },
    {
      what: "time runs backwards",
      texts: [`≥ ${at}`, String(at - 60_000)],
      says: ["2026年3月5日 14:20或以后", "2026年3月5日 14:19"],
    },
    {
      what: "date of an entry",
      texts: [`2026-03-04 ${at}`, `2026-03-05 ${at}`],
      says: ["2026年3月4日的，2026年3月5日 14:20记的", "2026年3月5日的，2026年3月5日 14:20记的"],
    },
    {
      what: "rule of a claim",
      texts: ["A02 1 2026-03-04", "A02 2 2026-03-04"],
      says: ["A02（第1版），2026年3月4日", "A02（第2版），2026年3月4日"],
    },
  ])("$what: $says", ({ what, texts: [expected, found], says }) => {
    expect(Object.values(told(what, expected, found))).toEqual(says);
  });

  it.each<{ name: string; what: string; texts: [string, string]; says: [string, string] }>([
    { name: "of a newer server", what: "new", texts: ["a 1", ""], says: ["a 1", "没有"] },
    {
      name: "not written as it should be",
      what: "pieces on hand",
      texts: ["3", "many"],
      says: ["3件", "many"],
    },
    {
      name: "in a unit that nobody knows",
      what: "end of a hold",
      texts: ["0", "15"],
      says: ["0（没有点小数点）", "15（没有点小数点）"],
    },
  ])("is as it came where it is $name", ({ what, texts: [expected, found], says }) => {
    expect(Object.values(told(what, expected, found))).toEqual(says);
  });

  it("is a plain number in whole points, whatever the unit", () => {
    const alert = { what: "end of a hold", expected: "0", found: "15" };
    expect(figuresOf(alert, null, desk)).toEqual({ expected: "0", found: "15" });
  });
});
