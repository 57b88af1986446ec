import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../../people/index.ts";
import {
  addPhoto,
  atTheDoor,
  checkIn,
  type DoorProof,
  declineVisit,
  MOST_PHOTOS,
  SlipCode,
} from "../index.ts";
import { cards, helper, taken, visit } from "./testing/visiting.ts";

const DOORS: ReadonlyArray<{ name: string; proof: DoorProof; there: boolean }> = [
  {
    name: "the slip of this visit",
    proof: { _tag: "OnSlip", slip: SlipCode.make("123456") },
    there: true,
  },
  {
    name: "the slip of another visit",
    proof: { _tag: "OnSlip", slip: SlipCode.make("123457") },
    there: false,
  },
  {
    name: "the elder's card",
    proof: { _tag: "OnCard", holder: ResidentId.make("elder") },
    there: true,
  },
  {
    name: "the helper's own card",
    proof: { _tag: "OnCard", holder: ResidentId.make("helper") },
    there: false,
  },
];

describe("at the door", () => {
  it.each(DOORS)("$name: $there", ({ proof, there }) => {
    expect(Result.isSuccess(atTheDoor(visit(), proof))).toBe(there);
  });
});

describe("a helper who cannot come", () => {
  it("leaves the visit to the others, and to nobody where there are none", () => {
    const [one, other] = [helper("one"), helper("other")];
    const both = visit({ helpers: [one, other] });
    const left = taken(declineVisit(both, one));
    expect(left.helpers).toEqual([other]);
    expect(taken(declineVisit(left, other))).toEqual(visit({ helpers: [] }));
  });

  it("is too late once somebody is there", () => {
    const there = taken(checkIn(visit(), cards(0)));
    expect(declineVisit(there, helper("helper"))).toMatchObject({
      failure: { _tag: "OtherVisitStep", step: "CheckedIn" },
    });
  });
});

describe("a photo of what was seen", () => {
  const there = taken(checkIn(visit(), cards(0)));

  it.each([
    { name: "before anybody came", of: visit(), kept: 0, tag: "OtherVisitStep" },
    { name: "the first", of: there, kept: 0, tag: null },
    { name: "the last", of: there, kept: MOST_PHOTOS - 1, tag: null },
    { name: "one more than that", of: there, kept: MOST_PHOTOS, tag: "PhotosEnough" },
  ])("$name: $tag", ({ of, kept, tag }) => {
    const added = addPhoto(of, kept);
    expect(Result.isFailure(added) ? added.failure._tag : null).toBe(tag);
  });
});
