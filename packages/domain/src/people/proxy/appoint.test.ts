import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { PersonName, type Phone, readPhone } from "../index.ts";
import { type AppointFacts, appoint, type MandateDraft, revokeMandate } from "./index.ts";
import {
  BOY,
  DRAFT,
  day,
  GRANDPA,
  gone,
  MANDATE,
  NOW,
  points,
  REVOKED,
  SON,
} from "./testing/proxies.ts";

const FACTS: AppointFacts = {
  id: MANDATE.id,
  elder: GRANDPA,
  delegate: SON,
  earlier: [],
  longest: 365,
};

const outsider = (phone: string): MandateDraft["delegate"] => ({
  _tag: "Outsider",
  name: PersonName.make("李志强"),
  phone: readPhone(phone) as Phone | null,
});

interface Case {
  readonly name: string;
  readonly facts?: Partial<AppointFacts>;
  readonly draft?: Partial<MandateDraft>;
  readonly refused?: object;
}

const CASES: ReadonlyArray<Case> = [
  { name: "a grown-up of the village for a year" },
  {
    name: "somebody from outside by name and telephone",
    facts: { delegate: null },
    draft: { delegate: outsider("13800001234") },
  },
  {
    name: "by a fingerprint that somebody saw",
    draft: { consent: { _tag: "Fingerprint", witness: "陈静" } },
  },
  { name: "that only sees", draft: { scope: { see: true, ask: false, spend: null } } },
  { name: "again where the earlier one was revoked", facts: { earlier: [REVOKED] } },
  {
    name: "again from the day after the earlier one ends",
    facts: { earlier: [{ ...MANDATE, until: day("2026-03-31") }] },
    draft: { from: day("2026-04-01") },
  },
  {
    name: "for an elder who died",
    facts: { elder: gone(GRANDPA) },
    refused: { _tag: "HasLeft", name: "王德山", how: "died" },
  },
  {
    name: "who left the village",
    facts: { delegate: gone(SON) },
    refused: { _tag: "HasLeft", name: "王建国" },
  },
  {
    name: "of oneself",
    facts: { delegate: GRANDPA },
    refused: { _tag: "OwnProxy" },
  },
  {
    name: "who is fourteen",
    facts: { delegate: BOY },
    refused: { _tag: "ProxyTooYoung", age: 14, from: 18 },
  },
  {
    name: "that ends before it starts",
    draft: { until: day("2026-03-01") },
    refused: { _tag: "EndsBeforeStart", from: "2026-03-02", until: "2026-03-01" },
  },
  {
    name: "that is over already",
    draft: { from: day("2026-01-01"), until: day("2026-02-01") },
    refused: { _tag: "EndsBeforeStart", from: "2026-03-02", until: "2026-02-01" },
  },
  {
    name: "for a day more than a year",
    draft: { until: day("2027-03-02") },
    refused: { _tag: "MandateTooLong", latest: "2027-03-01", days: 365 },
  },
  {
    name: "that may do nothing",
    draft: { scope: { see: false, ask: false, spend: null } },
    refused: { _tag: "NothingAllowed" },
  },
  {
    name: "that may take more at once than in a day",
    draft: {
      scope: { see: true, ask: true, spend: { perDay: points(5), perRedemption: points(6) } },
    },
    refused: { _tag: "MoreThanADay", perDay: 5, perRedemption: 6 },
  },
  {
    name: "of the same person for some of the same days",
    facts: { earlier: [MANDATE] },
    draft: { from: day("2027-03-01"), until: day("2027-03-10") },
    refused: { _tag: "ProxyAlready", from: MANDATE.from, until: MANDATE.until },
  },
  {
    name: "from outside of the same name and telephone",
    facts: { delegate: null, earlier: [{ ...MANDATE, delegate: outsider("13800001234") }] },
    draft: { delegate: outsider("13800001234") },
    refused: { _tag: "ProxyAlready" },
  },
  {
    name: "from outside of the same name and another telephone",
    facts: { delegate: null, earlier: [{ ...MANDATE, delegate: outsider("13800001234") }] },
    draft: { delegate: outsider("13800005678") },
  },
];

describe("a proxy", () => {
  it.each(CASES)("$name", ({ facts, draft, refused }) => {
    const told = { ...DRAFT, ...draft };
    const appointed = appoint({ ...FACTS, ...facts }, told, NOW);
    if (refused) expect(Result.getFailure(appointed)).toMatchObject({ value: refused });
    else expect(Result.getOrThrow(appointed)).toMatchObject({ ...told, elder: GRANDPA.id });
  });

  it("is revoked once, and not when it is over", () => {
    const asked = { by: "elder", why: "" } as const;
    const revoked = Result.getOrThrow(revokeMandate(MANDATE, asked, NOW));
    expect(revoked.revoked).toEqual({ ...asked, at: NOW });
    expect(Result.getFailure(revokeMandate(revoked, asked, NOW))).toMatchObject({
      value: { _tag: "MandateEnded", because: "revoked" },
    });
    const over = { ...MANDATE, until: day("2026-03-01") };
    expect(Result.getFailure(revokeMandate(over, asked, NOW))).toMatchObject({
      value: { because: "over", until: "2026-03-01" },
    });
  });
});
