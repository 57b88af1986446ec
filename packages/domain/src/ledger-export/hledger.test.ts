import { describe, expect, it } from "vitest";
import { AccountId, Points, type Reason, TransferId } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  type ExportedTransfer,
  type ExportTerms,
  hledgerAssertions,
  hledgerHead,
  hledgerTransfer,
  nameAccounts,
} from "./index.ts";

const id = (text: string) => AccountId.make(text);
const points = (amount: number) => Points.make(amount);

const TERMS: ExportTerms = {
  scale: 1,
  accounts: nameAccounts([
    { id: id("a1"), kind: "household", unit: "points", name: "H0012" },
    { id: id("a2"), kind: "issuance", unit: "points", name: null },
    { id: id("a3"), kind: "person", unit: "time", name: "王秀英" },
    { id: id("a4"), kind: "issuance", unit: "time", name: null },
  ]),
  describe: (reason) => (reason._tag === "ByGrant" ? reason.why : reason._tag),
};

const grant = (why: string): Reason => ({ _tag: "ByGrant", origin: "granted", why });

const TRANSFER: ExportedTransfer = {
  id: TransferId.make("t-1"),
  eventDate: CalendarDate.make("2026-03-05"),
  recordedAt: Instant.make(Date.parse("2026-03-05T16:30:00.250Z")),
  reason: grant("期初余额"),
  entries: [
    { account: id("a2"), amount: points(-155), balance: points(-155) },
    { account: id("a1"), amount: points(155), balance: points(155) },
  ],
  actorName: "张会计",
};

describe("an hledger journal", () => {
  it("begins with its commodities and accounts", () => {
    expect(hledgerHead(TERMS)).toBe(
      [
        "decimal-mark .",
        "commodity 1000.0 P",
        "commodity 1000. min",
        "commodity 1000.00 CNY",
        "account households:H0012",
        "account village:issuance:points",
        "account persons:王秀英",
        "account village:issuance:time",
        "",
        "",
      ].join("\n"),
    );
  });

  it("declares an account once that has points and time", () => {
    const accounts = nameAccounts([
      { id: id("a3"), kind: "person", unit: "time", name: "王秀英" },
      { id: id("a5"), kind: "person", unit: "points", name: "王秀英" },
    ]);
    expect(hledgerHead({ ...TERMS, accounts }).match(/^account /gm)).toHaveLength(1);
  });

  it.each([
    { scale: 0, directive: "commodity 1000. P" },
    { scale: 3, directive: "commodity 1000.000 P" },
  ] as const)("says the decimals of scale $scale", ({ scale, directive }) => {
    expect(hledgerHead({ ...TERMS, scale }).split("\n")).toContain(directive);
  });

  it("has one transaction for a transfer, on the day of the event", () => {
    expect(hledgerTransfer(TRANSFER, TERMS)).toBe(
      [
        "2026-03-05 (t-1) ByGrant | 期初余额",
        "    ; recorded: 2026-03-06T00:30:00.250+08:00, actor: 张会计",
        "    village:issuance:points  -15.5 P",
        "    households:H0012  15.5 P",
        "",
        "",
      ].join("\n"),
    );
  });

  it("counts time in minutes, whatever the scale", () => {
    const entries = [{ account: id("a3"), amount: points(90), balance: points(90) }];
    expect(hledgerTransfer({ ...TRANSFER, entries }, TERMS)).toContain("persons:王秀英  90 min\n");
  });

  it("ends with what every account should have", () => {
    const balances = [
      { account: id("a1"), balance: points(-5) },
      { account: id("a3"), balance: points(90) },
    ];
    expect(hledgerAssertions(balances, CalendarDate.make("2026-12-31"), TERMS)).toBe(
      [
        "2026-12-31 (balances) Balances | as the books have them",
        "    households:H0012  0 P = -0.5 P",
        "    persons:王秀英  0 min = 90 min",
        "",
        "",
      ].join("\n"),
    );
  });

  it("is a defect where an account is not among the terms", () => {
    expect(() => hledgerTransfer(TRANSFER, { ...TERMS, accounts: new Map() })).toThrow("a2");
  });
});

const TEXTS = [
  {
    name: "line ends",
    text: "一\r\n2026-01-01 二\u2028三\u0085四",
    written: "一 2026-01-01 二 三 四",
  },
  { name: "the payee's end", text: "米|面", written: "米｜面" },
  { name: "a comment", text: "米 ; date:2020-01-01", written: "米 ； date:2020-01-01" },
  { name: "blanks around", text: "  \t米   面 ", written: "米 面" },
];

describe("a description", () => {
  it.each(TEXTS)("stands for itself: $name", ({ text, written }) => {
    const [first] = hledgerTransfer({ ...TRANSFER, reason: grant(text) }, TERMS).split("\n");
    expect(first).toBe(`2026-03-05 (t-1) ByGrant | ${written}`);
  });

  it("is told the unit that is moved", () => {
    const units: Array<string> = [];
    const terms: ExportTerms = {
      ...TERMS,
      describe: (_, unit) => {
        units.push(unit);
        return "";
      },
    };
    const entries = [{ account: id("a4"), amount: points(0), balance: points(0) }];
    hledgerTransfer(TRANSFER, terms);
    hledgerTransfer({ ...TRANSFER, entries }, terms);
    expect(units).toEqual(["points", "time"]);
  });
});

describe("a comment", () => {
  it("takes no tag and no date from a name", () => {
    const written = hledgerTransfer(
      { ...TRANSFER, actorName: "张, date:2020-01-01\n[2020]" },
      TERMS,
    );
    expect(written.split("\n")[1]).toMatch(/, actor: 张， date：2020-01-01 ［2020］$/);
  });
});
