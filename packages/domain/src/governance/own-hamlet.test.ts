import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { HamletId } from "../people/ids.ts";
import { appoint, HamletMissing, OtherHamlet, onlyOwnHamlet, ownHamlet, Staff } from "./index.ts";

const UPPER = HamletId.make("upper");
const LOWER = HamletId.make("lower");

const staff = (role: string, hamlet?: HamletId): Staff =>
  Schema.decodeUnknownSync(Staff)({
    id: "zhao",
    name: "赵组长",
    login: "zhao",
    role,
    household: null,
    active: true,
    ...(hamlet && { hamlet }),
  });

describe("a leader", () => {
  it.each([
    { name: "writes down people of the own hamlet", homes: [UPPER, UPPER], refusal: null },
    {
      name: "is refused people of another one, and hears how many they are",
      homes: [UPPER, LOWER, LOWER],
      refusal: new OtherHamlet({ others: 2 }),
    },
    {
      name: "cannot tell a household of another one from none",
      homes: [null],
      refusal: new OtherHamlet({ others: 1 }),
    },
  ])("$name", ({ homes, refusal }) => {
    const done = onlyOwnHamlet(staff("leader", UPPER), homes);
    expect(Result.isFailure(done) ? done.failure : null).toEqual(refusal);
  });

  it("of no hamlet reaches nobody", () => {
    const missing = Result.fail(new HamletMissing());
    expect(onlyOwnHamlet(staff("leader"), [UPPER])).toEqual(missing);
    expect(ownHamlet(staff("leader"))).toEqual(missing);
  });

  it("is appointed with a hamlet, and keeps it until there is another one", () => {
    expect(appoint(staff("cadre"), "leader")).toEqual(Result.fail(new HamletMissing()));
    expect(appoint(staff("cadre"), "leader", UPPER)).toEqual(
      Result.succeed(staff("leader", UPPER)),
    );
    const leader = staff("leader", UPPER);
    expect(appoint(leader)).toEqual(Result.succeed(leader));
    expect(appoint(leader, "leader", LOWER)).toEqual(Result.succeed(staff("leader", LOWER)));
  });

  it("who becomes anything else leads no hamlet any more", () => {
    const done = appoint(staff("leader", UPPER), "cadre", UPPER);
    expect(done).toEqual(Result.succeed(staff("cadre")));
  });
});

describe("somebody of the whole village", () => {
  it.each(["admin", "cadre"])("works for every hamlet: %s", (role) => {
    expect(Result.isSuccess(onlyOwnHamlet(staff(role), [UPPER, LOWER, null]))).toBe(true);
    expect(ownHamlet(staff(role))).toEqual(Result.fail(new HamletMissing()));
  });
});
