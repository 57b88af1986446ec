import { describe, expect, it } from "vitest";
import { ResidentId } from "../people/index.ts";
import { addDays } from "../time/index.ts";
import { attendanceOn, type Entry } from "./index.ts";
import { came, entry, LUNCH, TODAY } from "./testing/facts.ts";

const A = ResidentId.make("a");
const B = ResidentId.make("b");
const C = ResidentId.make("c");

const ate = (resident: ResidentId, weeksAgo: number): Entry =>
  entry(came(), { resident, on: addDays(TODAY, -7 * weeksAgo) });

const book = [ate(A, 1), ate(A, 2), ate(A, 3), ate(A, 4), ate(B, 1), ate(B, 3), ate(B, 4)];

const on = (entries: ReadonlyArray<Entry>, days = 0) =>
  attendanceOn(entries, LUNCH.code, addDays(TODAY, days));

describe("who usually comes", () => {
  it("came on three of the last four of these weekdays", () => {
    expect(on(book).usual).toEqual([A, B]);
    expect(on([ate(B, 1), ate(B, 2)]).usual).toEqual([]);
    expect(on(book, 1).usual).toEqual([]);
  });

  it("is missing unless they came or said that they would not", () => {
    expect(on(book).missing).toEqual([A, B]);
    const today = [...book, ate(A, 0), ate(C, 0)];
    expect(on(today)).toEqual({
      ...{ usual: [A, B], signedUp: [], excused: [], expected: [A, B] },
      ...{ came: [A, C], missing: [B] },
    });
    const sick = entry(
      { _tag: "Excused", until: addDays(TODAY, 2), why: "走亲戚" },
      { resident: B },
    );
    expect(on([...today, sick])).toMatchObject({ excused: [B], missing: [] });
    expect(on([...book, { ...sick, on: addDays(TODAY, 1) }]).missing).toEqual([A, B]);
  });

  it("is not who only looks like it by a line that was taken back", () => {
    const last = ate(B, 2);
    const lines = [ate(B, 1), ate(B, 3), last];
    expect(on(lines).usual).toEqual([B]);
    expect(on([...lines, entry({ _tag: "Undone", entry: last.id })]).usual).toEqual([]);
  });
});
