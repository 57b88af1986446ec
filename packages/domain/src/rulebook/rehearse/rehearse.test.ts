import { describe, expect, it } from "vitest";
import { type PastDeed, rehearse, startRehearsal } from "../index.ts";
import { deedOf } from "../testing/counting.ts";
import { rulebookOf } from "../testing/documents.ts";

const fixed = (code: string, points: number, rest: Record<string, unknown> = {}) => ({
  kind: "fixed",
  code,
  points,
  ...rest,
});

const before = rulebookOf([
  fixed("VISIT", 2, { category: "互助养老" }),
  fixed("CLEAN", 5, { category: "环境卫生" }),
]);

const past: ReadonlyArray<PastDeed> = [
  { deed: deedOf("VISIT", { holder: "wang" }), hamlet: "东沟", groups: ["高龄"] },
  { deed: deedOf("VISIT", { holder: "wang", eventDate: "2026-04-02" }), hamlet: "东沟" },
  { deed: deedOf("CLEAN", { holder: "yang" }), hamlet: "西坡", groups: ["高龄", "独居"] },
  { deed: deedOf("CLEAN", { holder: "zhao" }), hamlet: "西坡" },
];

const draft = rulebookOf(
  [
    fixed("VISIT", 4, { category: "互助养老" }),
    fixed("CLEAN", 3, {
      category: "环境卫生",
      when: { fact: "class", is: ["低保户"] },
    }),
  ],
  { effectiveFrom: "2026-12-01", caps: [{ period: "month", most: 6, of: "village" }] },
);

describe("rehearsing a past", () => {
  const { points, time, ceilings, ...rest } = rehearse(draft, past, { against: before });

  it("tells what there was on both sides, although the draft takes effect later", () => {
    expect(rest).toEqual({ version: 3, deeds: 4, money: null, stock: null });
    expect(time).toBeNull();
    expect([points.issued, points.taken]).toEqual([
      { before: 14, after: 8 },
      { before: 0, after: 0 },
    ]);
  });

  it("tells who wins and who loses, the greatest winner first", () => {
    expect(points).toMatchObject({ winners: 1, losers: 2, same: 0 });
    expect(points.holders).toEqual([
      { holder: "wang", before: 4, after: 8, difference: 4 },
      { holder: "yang", before: 5, after: 0, difference: -5 },
      { holder: "zhao", before: 5, after: 0, difference: -5 },
    ]);
  });

  it("tells it by hamlet and by group, with a holder in each of their groups", () => {
    expect(points.hamlets).toEqual([
      { label: "东沟", deeds: 2, before: 4, after: 8, winners: 1, losers: 0, same: 0 },
      { label: "西坡", deeds: 2, before: 10, after: 0, winners: 0, losers: 2, same: 0 },
    ]);
    expect(points.groups).toEqual([
      { label: "独居", deeds: 1, before: 5, after: 0, winners: 0, losers: 1, same: 0 },
      { label: "高龄", deeds: 2, before: 7, after: 4, winners: 1, losers: 1, same: 0 },
    ]);
  });

  it("tells it by rule and category, with what is refused and why", () => {
    expect(points.rules).toEqual([
      {
        rule: "VISIT",
        title: "VISIT",
        category: "互助养老",
        deeds: 2,
        before: 4,
        after: 8,
        refused: 0,
      },
      {
        rule: "CLEAN",
        title: "CLEAN",
        category: "环境卫生",
        deeds: 2,
        before: 10,
        after: 0,
        refused: 2,
      },
    ]);
    expect(points.categories).toEqual([
      { category: "互助养老", deeds: 2, before: 4, after: 8 },
      { category: "环境卫生", deeds: 2, before: 10, after: 0 },
    ]);
    expect(points.refused).toEqual([{ refusal: "NotEligible", deeds: 2, before: 10 }]);
  });

  it("tells what comes out in each month, beside the ceiling", () => {
    const months = [
      { month: "2026-03", before: 12, after: 4 },
      { month: "2026-04", before: 2, after: 4 },
    ];
    expect(points.months).toEqual(months);
    const windows = months.map(({ month: key, ...sides }) => ({ key, ...sides }));
    expect(ceilings).toEqual([{ period: "month", category: null, most: 6, windows }]);
  });
});

describe("a rehearsal", () => {
  it("takes what a deed counted in its own time from the deed, where that says it", () => {
    const counted = past.map((one, nth) => ({ ...one, before: nth }));
    expect(rehearse(draft, counted).points.issued).toEqual({ before: 6, after: 8 });
  });

  it("keeps rules that the draft does not have, behind those that it has", () => {
    const shorter = rulebookOf([fixed("CLEAN", 5)]);
    const { points } = rehearse(shorter, [...past, { deed: deedOf("GONE"), before: 7 }], {
      against: before,
    });
    expect(points.rules.map(({ rule, title, refused }) => [rule, title, refused])).toEqual([
      ["CLEAN", "CLEAN", 0],
      ["VISIT", "VISIT", 2],
      ["GONE", "GONE", 1],
    ]);
    expect(points.refused).toEqual([{ refusal: "UnknownRule", deeds: 3, before: 11 }]);
  });

  it("keeps minutes apart from points, and deductions from what is given", () => {
    const mixed = rulebookOf([
      fixed("HOUR", 60, { measure: "time" }),
      fixed("VISIT", 2),
      { kind: "deduction", code: "LITTER", points: 3 },
    ]);
    const deeds = ["HOUR", "VISIT", "LITTER"].map((rule) => ({ deed: deedOf(rule), before: 0 }));
    const { points, time } = rehearse(mixed, deeds);
    expect([points.issued.after, points.taken.after, time?.issued.after]).toEqual([2, 3, 60]);
    expect(points.holders).toEqual([{ holder: "wang", before: 0, after: -1, difference: -1 }]);
  });

  it("tells what goes beyond caps, to the pool or as honour", () => {
    const capped = rulebookOf([
      fixed("VISIT", 5, { caps: [{ period: "month", most: 7, overflow: "donate" }] }),
      fixed("CLEAN", 5, { caps: [{ period: "month", most: 4, overflow: "honour" }] }),
    ]);
    expect(rehearse(capped, past).points).toMatchObject({ donated: 0, honoured: 2 });
    const twice = [...past, { deed: deedOf("VISIT", { holder: "wang" }) }];
    expect(rehearse(capped, twice).points).toMatchObject({ donated: 3, honoured: 2 });
  });

  it("values what is issued in money, each side by its own document", () => {
    const worth = (over: number, under: number) => ({ redemption: { fen: { over, under } } });
    const old = rulebookOf([fixed("CLEAN", 5)], worth(10, 1));
    const dearer = rulebookOf([fixed("CLEAN", 5)], worth(25, 2));
    const clean = past.slice(3);
    expect(rehearse(dearer, clean, { against: old, fund: 90 }).money).toEqual({
      before: 50,
      after: 63,
      fund: 90,
    });
    expect(rehearse(rulebookOf([fixed("CLEAN", 5)]), clean, { against: old }).money).toEqual({
      before: 50,
      after: null,
      fund: null,
    });
  });

  it("sets what may be spent beside the shelf", () => {
    const stock = { outstanding: 100, shelf: 90 };
    const rehearsed = rehearse(draft, past, { against: before, stock });
    expect(rehearsed.stock).toEqual({ before: 100, after: 94, shelf: 90 });
  });

  it("lets what was redeemed make room under a cap on the balance", () => {
    const full = rulebookOf([fixed("VISIT", 4, { caps: [{ period: "balance", most: 4 }] })]);
    const [first, second] = past;
    if (!first || !second) throw new Error("There is no past.");
    const running = startRehearsal(full);
    running.add(first);
    running.add(second);
    expect(running.finish().points.issued.after).toBe(4);
    running.move("wang", -3);
    running.add(second);
    expect(running.finish()).toMatchObject({ deeds: 3, points: { issued: { after: 7 } } });
  });
});
