import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  callOffVisit,
  checkIn,
  checkOut,
  confirmVisit,
  missVisit,
  noteVisit,
  planVisit,
  DEFAULT_VISIT_POLICY as policy,
  NOTHING_SEEN as seen,
  type Visit,
} from "../index.ts";
import { at, cards, clerk, date, days, helper, taken, visit } from "./testing/visiting.ts";

const there = (changes: Partial<Visit> = {}) => taken(checkIn(visit(changes), cards(0)));
const gone = (changes: Partial<Visit> = {}) =>
  taken(checkOut(there(changes), { went: cards(45), shares: null, seen }));
const confirmed = (visited: Visit) =>
  taken(
    confirmVisit(visited, { by: { _tag: "ByElder" }, feedback: "good", pay: [], policy }, at(60)),
  );

const CASES: ReadonlyArray<{
  name: string;
  made: () => Result.Result<Visit, { readonly _tag: string }>;
  /** The step that the visit comes to, or the refusal with its numbers. */
  comes: string | object;
}> = [
  { name: "is planned for today", made: () => planVisit(visit(), at()), comes: "Planned" },
  {
    name: "is not planned for yesterday",
    made: () => planVisit(visit({ on: date("2026-03-05") }), at()),
    comes: { _tag: "DayOver", date: "2026-03-05", today: "2026-03-06" },
  },
  {
    name: "begins with the cards of both",
    made: () => checkIn(visit(), cards(0)),
    comes: "CheckedIn",
  },
  {
    name: "does not begin before its day",
    made: () => checkIn(visit({ on: date("2026-03-07") }), cards(0)),
    comes: { _tag: "VisitLater", on: "2026-03-07", today: "2026-03-06" },
  },
  {
    name: "does not begin where nobody goes",
    made: () => checkIn(visit({ helpers: [] }), cards(0)),
    comes: { _tag: "NobodyGoes" },
  },
  {
    name: "does not begin twice",
    made: () => checkIn(there(), cards(1)),
    comes: { _tag: "OtherVisitStep", step: "CheckedIn" },
  },
  {
    name: "does not end before it began",
    made: () => checkOut(there(), { went: cards(-1), shares: null, seen }),
    comes: { _tag: "WentBeforeCame", came: at(0), went: at(-1) },
  },
  {
    name: "gives every helper of a group a share",
    made: () =>
      checkOut(there({ helpers: [helper("a"), helper("b")] }), {
        went: cards(45),
        shares: [{ helper: helper("a"), minutes: 30 }],
        seen,
      }),
    comes: { _tag: "SharesOfOthers", missing: ["b"], strange: [] },
  },
  {
    name: "gives nobody else a share",
    made: () =>
      checkOut(there(), {
        went: cards(45),
        shares: [
          { helper: helper("helper"), minutes: 30 },
          { helper: helper("friend"), minutes: 30 },
        ],
        seen,
      }),
    comes: { _tag: "SharesOfOthers", missing: [], strange: ["friend"] },
  },
  {
    name: "gives nobody more than it lasted",
    made: () =>
      checkOut(there(), {
        went: cards(45),
        shares: [{ helper: helper("helper"), minutes: 46 }],
        seen,
      }),
    comes: { _tag: "LongerThanVisit", helper: "helper", minutes: 46, lasted: 45 },
  },
  {
    name: "is taken down after a call",
    made: () => noteVisit(visit(), cards(0), { went: cards(45), shares: null, seen }),
    comes: "CheckedOut",
  },
  {
    name: "is not confirmed before anybody went",
    made: () =>
      confirmVisit(there(), { by: { _tag: "ByElder" }, feedback: null, pay: [], policy }, at(60)),
    comes: { _tag: "OtherVisitStep", step: "CheckedIn" },
  },
  {
    name: "is confirmed by the elder",
    made: () => Result.succeed(confirmed(gone())),
    comes: "Confirmed",
  },
  {
    name: "is not confirmed twice",
    made: () =>
      confirmVisit(
        confirmed(gone()),
        { by: { _tag: "ByOffice", staff: clerk().id }, feedback: null, pay: [], policy },
        at(90),
      ),
    comes: { _tag: "OtherVisitStep", step: "Confirmed" },
  },
  {
    name: "does not count by itself on the second day",
    made: () =>
      confirmVisit(
        gone(),
        { by: { _tag: "Automatic" }, feedback: null, pay: [], policy },
        at(days(2)),
      ),
    comes: { _tag: "NotByItselfYet", from: "2026-03-09", today: "2026-03-08" },
  },
  {
    name: "counts by itself on the third day",
    made: () =>
      confirmVisit(
        gone(),
        { by: { _tag: "Automatic" }, feedback: null, pay: [], policy },
        at(days(3)),
      ),
    comes: "Confirmed",
  },
  { name: "is missed", made: () => missVisit(visit(), "没人在家", at()), comes: "Missed" },
  { name: "is called off", made: () => callOffVisit(visit(), "住院了", at()), comes: "CalledOff" },
  {
    name: "is not called off once somebody is there",
    made: () => callOffVisit(there(), "住院了", at()),
    comes: { _tag: "OtherVisitStep", step: "CheckedIn" },
  },
];

describe("a visit", () => {
  it.each(CASES)("$name", ({ made, comes }) => {
    const result = made();
    if (typeof comes === "string") expect(taken(result).state._tag).toBe(comes);
    else expect(Result.isFailure(result) && result.failure).toMatchObject(comes);
  });

  it("counts begun minutes", () => {
    expect(gone().state).toMatchObject({ shares: [{ helper: "helper", minutes: 45 }] });
  });
});
