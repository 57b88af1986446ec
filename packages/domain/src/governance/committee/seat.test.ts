import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  checkCommittee,
  endTerm,
  LeadsAlready,
  type Member,
  MemberId,
  nameChair,
  type Reseating,
  replaceMember,
  SeatedAlready,
  seatMember,
  TermBackwards,
  TermElsewhere,
  termsEnding,
} from "./index.ts";
import { date, member, NINE, TODAY } from "./testing/members.ts";

const of = (name: string): Member => {
  const found = NINE.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const FROM = date("2027-01-01");
const LAST = date("2026-12-31");
const after = ({ ended, seated }: Reseating) => [
  ...NINE.map((one) => ended.find(({ id }) => id === one.id) ?? one),
  ...seated,
];
let made = 0;
const newId = () => `new${++made}`;

describe("a seat of the committee", () => {
  it("is taken for a term, and once", () => {
    expect(seatMember(NINE, member("chen", "social"))).toMatchObject({ _tag: "Success" });
    const again = member("again", "social", { resident: of("sun").resident });
    expect(seatMember(NINE, again)).toEqual(
      Result.fail(new SeatedAlready({ name: "again", until: of("sun").until })),
    );
    const later = { ...again, from: date("2029-01-01"), until: date("2031-12-31") };
    expect(seatMember(NINE, later)).toMatchObject({ _tag: "Success" });
    const back = member("chen", "social", { until: date("2025-12-31") });
    expect(seatMember(NINE, back)).toEqual(
      Result.fail(new TermBackwards({ from: back.from, until: back.until })),
    );
  });

  it("ends within its term, or never was", () => {
    expect(endTerm(of("sun"), LAST)).toMatchObject({ success: { until: LAST } });
    expect(endTerm(of("sun"), date("2025-12-31"))).toMatchObject({ _tag: "Success" });
    for (const last of [date("2025-12-30"), of("sun").until]) {
      const { from, until } = of("sun");
      expect(endTerm(of("sun"), last)).toEqual(
        Result.fail(new TermElsewhere({ name: "sun", from, until })),
      );
    }
  });

  it("goes over to another one for the same side and the rest of the term", () => {
    const coming = { ...member("chen", "social"), id: MemberId.make("chen") };
    const done = Result.getOrThrow(replaceMember(NINE, of("wu"), coming, FROM));
    expect(done).toMatchObject({
      ended: [{ id: "wu", until: LAST }],
      seated: [{ id: "chen", constituency: "villagers", from: FROM, until: of("wu").until }],
    });
    expect(checkCommittee(after(done), FROM)).toEqual([]);
    expect(replaceMember(NINE, of("wu"), { ...of("sun"), id: coming.id }, FROM)).toMatchObject({
      failure: { _tag: "SeatedAlready" },
    });
  });

  it("leads from a day on in the place of who led before", () => {
    const done = Result.getOrThrow(nameChair(NINE, of("wu"), FROM, newId));
    expect(done.seated.map(({ name, chair }) => [name, chair])).toEqual([
      ["zhao", false],
      ["wu", true],
    ]);
    expect([LAST, FROM].flatMap((day) => checkCommittee(after(done), day))).toEqual([]);
    expect(nameChair(NINE, of("zhao"), FROM, newId)).toEqual(
      Result.fail(new LeadsAlready({ name: "zhao" })),
    );
  });

  it("is thought of before it ends, where nobody follows", () => {
    const soon = { ...of("wu"), until: date("2027-01-20") };
    const next = { ...of("wu"), id: MemberId.make("next"), from: date("2027-01-21") };
    const others = NINE.filter(({ name }) => name !== "wu");
    expect(termsEnding([...others, soon], TODAY)).toEqual([soon]);
    expect(termsEnding([...others, soon, next], TODAY)).toEqual([]);
    expect(termsEnding([...others, { ...soon, until: date("2027-01-26") }], TODAY)).toEqual([]);
  });
});
