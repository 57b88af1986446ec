import { describe, expect, it } from "vitest";
import { AccountId, Points, TransferId } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  csvHead,
  csvTransfer,
  type ExportedTransfer,
  type ExportTerms,
  nameAccounts,
} from "./index.ts";

const id = (text: string) => AccountId.make(text);
const points = (amount: number) => Points.make(amount);

const TERMS: ExportTerms = {
  scale: 1,
  accounts: nameAccounts([
    { id: id("a1"), kind: "household", unit: "points", name: "H0012" },
    { id: id("a2"), kind: "store", unit: "points", name: null },
    { id: id("a3"), kind: "person", unit: "time", name: "王秀英" },
  ]),
  describe: (reason) => (reason._tag === "ByDonation" ? reason.note : reason._tag),
};

const transfer = (note: string, actorName = "张会计"): ExportedTransfer => ({
  id: TransferId.make("t1"),
  eventDate: CalendarDate.make("2026-03-05"),
  recordedAt: Instant.make(Date.parse("2026-03-05T16:30:00.250Z")),
  reason: { _tag: "ByDonation", from: id("a1"), note },
  entries: [{ account: id("a1"), amount: points(-75), balance: points(80) }],
  actorName,
});

/** The last two columns. */
const texts = (one: ExportedTransfer) => csvTransfer(one, TERMS).split(",ByDonation,")[1];

describe("the journal as CSV", () => {
  it("has a head behind the mark by which spreadsheets know UTF-8", () => {
    expect(csvHead()).toBe(
      "\uFEFFtransfer,recorded,event date,account,unit,amount,balance,reason,text,actor\r\n",
    );
  });

  it("has one line for each entry, with amounts in the scale", () => {
    const entries = [
      { account: id("a1"), amount: points(-75), balance: points(80) },
      { account: id("a2"), amount: points(75), balance: points(1000) },
    ];
    expect(csvTransfer({ ...transfer("给困难户"), entries }, TERMS)).toBe(
      "t1,2026-03-06T00:30:00.250+08:00,2026-03-05,households:H0012,points,-7.5,8,ByDonation,给困难户,张会计\r\n" +
        "t1,2026-03-06T00:30:00.250+08:00,2026-03-05,village:store:points,points,7.5,100,ByDonation,给困难户,张会计\r\n",
    );
  });

  it("counts time in minutes, whatever the scale", () => {
    const entries = [{ account: id("a3"), amount: points(90), balance: points(120) }];
    expect(csvTransfer({ ...transfer(""), entries }, TERMS)).toContain(
      ",persons:王秀英,time,90,120,",
    );
  });

  it.each([
    { name: "a comma", note: "米,面", written: '"米,面"' },
    { name: "quotes", note: '他说"谢谢"', written: '"他说""谢谢"""' },
    { name: "a line end", note: "一\n二", written: '"一\n二"' },
    { name: "nothing", note: "", written: "" },
  ])("quotes what has $name", ({ note, written }) => {
    expect(texts(transfer(note))).toBe(`${written},张会计\r\n`);
  });

  it.each([
    { name: "an equals sign", note: "=1+1", written: "'=1+1" },
    { name: "a plus", note: "+86", written: "'+86" },
    { name: "a minus", note: "-2", written: "'-2" },
    { name: "an at", note: "@SUM(A1)", written: "'@SUM(A1)" },
    { name: "a wide form", note: "＝1+1", written: "'＝1+1" },
    { name: "a tab before it", note: "\t=1", written: "'\t=1" },
    { name: "a line end before it", note: "\n=1", written: '"\'\n=1"' },
    { name: "an apostrophe of its own", note: "'=1", written: "''=1" },
    { name: "no sign in front", note: "1=1", written: "1=1" },
  ])("puts an apostrophe before what a spreadsheet would compute: $name", ({ note, written }) => {
    expect(texts(transfer(note))).toBe(`${written},张会计\r\n`);
  });

  it("guards names too, and never a figure", () => {
    expect(csvTransfer(transfer("", "=cmd"), TERMS)).toMatch(/,-7\.5,8,ByDonation,,'=cmd\r\n$/);
  });
});
