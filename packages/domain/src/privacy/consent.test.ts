import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { DayToCome } from "../elders/index.ts";
import { ResidentId } from "../people/index.ts";
import { addDays, CalendarDate, Instant, localDate } from "../time/index.ts";
import {
  type Consent,
  ConsentAlready,
  type ConsentDraft,
  ConsentId,
  ConsentMissing,
  ConsentWithdrawn,
  GuardianMissing,
  giveConsent,
  holdsOn,
  missingConsents,
  NotOfChildren,
  needConsent,
  WitnessMissing,
  withdrawConsent,
} from "./index.ts";

const NOW = Instant.make(Date.parse("2026-11-26T02:00:00Z"));
const TODAY = localDate(NOW);
const id = ConsentId.make("new");
const elder = { id: ResidentId.make("zhang"), birthDate: CalendarDate.make("1948-05-01") };
/** Turns fourteen today. */
const fourteen = { id: ResidentId.make("xiao"), birthDate: CalendarDate.make("2012-11-26") };
const child = { ...fourteen, birthDate: CalendarDate.make("2012-11-27") };
const mother = { name: "李秀英", tie: "母亲" };
const draft: ConsentDraft = {
  purpose: "health",
  on: TODAY,
  way: "signed",
  guardian: null,
  witness: null,
};
const given: Consent = {
  ...draft,
  id: ConsentId.make("old"),
  resident: elder.id,
  recordedAt: NOW,
  withdrawn: null,
};

describe("a consent", () => {
  it("is taken down as it was given", () => {
    const spoken = { ...draft, way: "spoken", witness: "王主任" } as const;
    expect(giveConsent({ id, person: elder, earlier: [] }, spoken, NOW)).toEqual(
      Result.succeed({ ...spoken, id, resident: "zhang", recordedAt: NOW, withdrawn: null }),
    );
  });

  const tomorrow = addDays(TODAY, 1);
  it.each([
    {
      name: "is not given tomorrow",
      person: elder,
      draft: { ...draft, on: tomorrow },
      refusal: new DayToCome({ date: tomorrow, today: TODAY }),
    },
    {
      name: "by a fingerprint needs a witness",
      person: elder,
      draft: { ...draft, way: "fingerprint" },
      refusal: new WitnessMissing({ way: "fingerprint" }),
    },
    {
      name: "in words needs a witness",
      person: elder,
      draft: { ...draft, way: "spoken" },
      refusal: new WitnessMissing({ way: "spoken" }),
    },
    {
      name: "of a child needs a guardian",
      person: child,
      draft: { ...draft, purpose: "register" },
      refusal: new GuardianMissing({ below: 14 }),
    },
    {
      name: "to a child's health is none, whoever agrees",
      person: child,
      draft: { ...draft, guardian: mother },
      refusal: new NotOfChildren({ below: 14 }),
    },
  ] as const)("$name", ({ person, draft: said, refusal }) => {
    expect(giveConsent({ id, person, earlier: [] }, said, NOW)).toEqual(Result.fail(refusal));
  });

  it("is a person's own from fourteen years on", () => {
    const own = giveConsent({ id, person: fourteen, earlier: [] }, draft, NOW);
    const byMother = giveConsent(
      { id, person: child, earlier: [] },
      { ...draft, purpose: "photo", guardian: mother },
      NOW,
    );
    expect([Result.isSuccess(own), Result.isSuccess(byMother)]).toEqual([true, true]);
  });

  it("is not given twice, but again after it was taken back", () => {
    const facts = { id, person: elder };
    expect(giveConsent({ ...facts, earlier: [given] }, draft, NOW)).toEqual(
      Result.fail(new ConsentAlready({ purpose: "health", on: TODAY })),
    );
    const withdrawn = Result.getOrThrow(withdrawConsent(given, NOW));
    expect(Result.isSuccess(giveConsent({ ...facts, earlier: [withdrawn] }, draft, NOW))).toBe(
      true,
    );
  });

  it("is taken back once, and does not hold from that day on", () => {
    const from = { ...given, on: addDays(TODAY, -10) };
    const withdrawn = Result.getOrThrow(withdrawConsent(from, NOW));
    expect(holdsOn(withdrawn, addDays(TODAY, -1))).toBe(true);
    expect(holdsOn(withdrawn, TODAY)).toBe(false);
    expect(holdsOn(from, addDays(TODAY, -11))).toBe(false);
    expect(withdrawConsent(withdrawn, NOW)).toEqual(
      Result.fail(new ConsentWithdrawn({ from: TODAY, at: NOW })),
    );
  });
});

describe("what is missing", () => {
  it("is every purpose that nothing stands for", () => {
    expect(missingConsents(elder, [given], TODAY)).toEqual(["register", "photo", "outside"]);
    expect(missingConsents(child, [], TODAY)).toEqual(["register", "photo", "outside"]);
  });

  it("stops only where the village says so", () => {
    const on = TODAY;
    expect(needConsent([], "health", { required: false, on })).toEqual(Result.void);
    expect(needConsent([given], "health", { required: true, on })).toEqual(Result.void);
    expect(needConsent([given], "photo", { required: true, on })).toEqual(
      Result.fail(new ConsentMissing({ purpose: "photo" })),
    );
  });
});
