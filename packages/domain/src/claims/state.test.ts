import { Schema } from "effect";
import { expect, it } from "vitest";
import { claim, steps } from "./chain/testing/village.ts";
import { Claim, ClaimStep } from "./index.ts";

it("names every state", () => {
  expect([...ClaimStep.literals].toSorted()).toEqual(Object.keys(steps).toSorted());
});

it.each(Object.values(steps))("keeps a claim at $_tag when it is written and read", (state) => {
  const read = Schema.decodeUnknownSync(Claim);
  expect(read(JSON.parse(JSON.stringify(claim(state))))).toEqual(claim(state));
});

it.each(["Refused", "Withdrawn", "Returned", "Reversed"] as const)(
  "takes no %s without a reason",
  (step) => {
    expect(Schema.is(Claim)(claim({ ...steps[step], why: " " }))).toBe(false);
  },
);
