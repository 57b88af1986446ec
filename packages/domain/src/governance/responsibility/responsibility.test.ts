import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import {
  type Assignment,
  adoptDuties,
  carrierOf,
  compareDuties,
  type DutyMatrix,
  HandsTooWide,
  MakerAndChecker,
  MatrixOutOfOrder,
  matrixOn,
  may,
  NobodyLeft,
  NoSuchResponsibility,
  NotFromAbove,
  OtherClocks,
  overdueAt,
  RESPONSIBILITIES,
  responsibilitiesIn,
  WatchesItself,
} from "../index.ts";

const date = CalendarDate.make;
const TODAY = date("2026-11-23");

const was = (code: string): Assignment => {
  const found = RESPONSIBILITIES.find((one) => one.code === code);
  if (!found) throw new Error(code);
  const { party, hands, clocks } = found;
  return { code, party, hands, clocks };
};
const draft = (...changes: ReadonlyArray<Assignment>): DutyMatrix => ({
  ...{ version: 1, effectiveFrom: TODAY, because: "村民会议2026年11月", changes },
});
const adopt = (one: DutyMatrix) => adoptDuties({ last: null, today: TODAY }, one);

describe("a village's own list", () => {
  it("takes a duty out of hands, and moves it to another party", () => {
    const narrower = draft(
      { ...was("approve"), hands: ["admin"] },
      { ...was("outreach"), party: "society" },
    );
    expect(adopt(narrower)).toEqual(Result.succeed(narrower));
    const all = responsibilitiesIn(narrower);
    expect(may("cadre", "approve-payment")).toBe(true);
    expect(may("cadre", "approve-payment", all)).toBe(false);
    expect(may("admin", "approve-payment", all)).toBe(true);
    expect(carrierOf(all, "keep-outreach").party).toBe("society");
    expect(compareDuties(null, narrower).map(({ after }) => after.code)).toEqual([
      "outreach",
      "approve",
    ]);
    expect(compareDuties(narrower, narrower)).toEqual([]);
  });

  it.each([
    {
      name: "what is no responsibility",
      changes: [{ ...was("check"), code: "everything" }],
      refusal: new NoSuchResponsibility({ code: "everything" }),
    },
    {
      name: "one of them twice",
      changes: [was("check"), was("check")],
      refusal: new NoSuchResponsibility({ code: "check" }),
    },
    {
      name: "the points in the township's hands",
      changes: [{ ...was("points"), hands: ["township" as const] }],
      refusal: new HandsTooWide({ title: "发放和划转积分", role: "township" }),
    },
    {
      name: "the points as the township's responsibility",
      changes: [{ ...was("points"), party: "township" as const }],
      refusal: new NotFromAbove({ title: "发放和划转积分", party: "township" }),
    },
    {
      name: "the store keeper who checks claims",
      changes: [{ ...was("check"), hands: ["keeper" as const] }],
      refusal: new HandsTooWide({ title: "审核申报、答复异议", role: "keeper" }),
    },
    {
      name: "nobody who closes the month",
      changes: [{ ...was("month"), hands: [] }],
      refusal: new NobodyLeft({ title: "每月结账、导出账本" }),
    },
    {
      name: "the supervision committee where it supervises",
      changes: [{ ...was("shop"), party: "supervision-committee" as const }],
      refusal: new WatchesItself({ title: "管超市、在柜台换东西", party: "supervision-committee" }),
    },
    {
      name: "who records as who checks",
      changes: [{ ...was("check"), party: "village-committee" as const }],
      refusal: new MakerAndChecker({
        ...{ made: "登记做了什么事", checked: "审核申报、答复异议" },
        party: "village-committee",
      }),
    },
    {
      name: "a check without a last day",
      changes: [{ ...was("check"), clocks: was("check").clocks.slice(1) }],
      refusal: new OtherClocks({ title: "审核申报、答复异议", obligation: "decide-claim" }),
    },
  ])("is refused with $name", ({ changes, refusal }) => {
    expect(adopt(draft(...changes))).toEqual(Result.fail(refusal));
  });

  it.each([
    { name: "a number that is not the next", version: 3, from: TODAY },
    { name: "a day that is over", version: 2, from: date("2026-11-22") },
    { name: "a day before the last version's", version: 2, from: date("2026-11-25") },
  ])("is refused with $name", ({ name, version, from }) => {
    const last = {
      ...draft(),
      effectiveFrom: name.includes("last") ? date("2026-12-01") : date("2026-01-01"),
    };
    const earliest = last.effectiveFrom > TODAY ? last.effectiveFrom : TODAY;
    const second = { ...draft(), version, effectiveFrom: from };
    expect(adoptDuties({ last, today: TODAY }, second)).toEqual(
      Result.fail(new MatrixOutOfOrder({ version, from, next: 2, earliest })),
    );
  });

  it("holds from its day on", () => {
    const first = draft();
    const second = { ...draft(), version: 2, effectiveFrom: date("2026-12-01") };
    expect(matrixOn([], TODAY)).toBeNull();
    expect(matrixOn([first, second], TODAY)).toBe(first);
    expect(matrixOn([first, second], date("2026-12-01"))).toBe(second);
  });
});

describe("what is overdue at whom", () => {
  const claim = (since: string) => ({ obligation: "decide-claim" as const, since: date(since) });

  it.each([
    { name: "nothing open", open: [], found: [] },
    { name: "on its last day", open: [claim("2026-11-16")], found: [] },
    {
      name: "the day after",
      open: [claim("2026-11-15")],
      found: [{ count: 1, since: "2026-11-15", due: "2026-11-22", over: 1 }],
    },
    {
      name: "two late ones and one in time: by the oldest",
      open: [claim("2026-11-10"), claim("2026-11-01"), claim("2026-11-20")],
      found: [{ count: 2, since: "2026-11-01", due: "2026-11-08", over: 15 }],
    },
  ])("$name", ({ open, found }) => {
    const late = overdueAt(RESPONSIBILITIES, open, TODAY);
    expect(late).toEqual(
      found.map((one) => ({
        ...{ code: "check", title: "审核申报、答复异议", party: "supervision-committee" },
        ...{ hands: ["admin", "cadre"], obligation: "decide-claim", ...one },
      })),
    );
  });

  it("is at the party to which a village gave it, by the village's own clock, the latest first", () => {
    const own = responsibilitiesIn(
      draft({
        ...was("reverse"),
        clocks: [
          { obligation: "settle-alert", days: 30 },
          { obligation: "seal-day", days: 2 },
        ],
      }),
    );
    const open = [
      { obligation: "settle-alert" as const, since: date("2026-11-01") },
      { obligation: "seal-day" as const, since: date("2026-11-20") },
      claim("2026-11-01"),
    ];
    expect(overdueAt(own, open, TODAY).map(({ obligation, over }) => [obligation, over])).toEqual([
      ["decide-claim", 15],
      ["seal-day", 1],
    ]);
  });
});
