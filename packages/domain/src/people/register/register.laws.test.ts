import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../time/index.ts";
import {
  careCapacity,
  decide,
  isMember,
  membersOf,
  registerAsOf,
  type Split,
  takeBack,
} from "./index.ts";
import { date, UPPER } from "./testing/families.ts";
import { carriedOut, factsOf, lived, type World, wishes } from "./testing/world.ts";

const total = ({ purses, pool }: World): number =>
  [...purses.values()].reduce((sum, points) => sum + points, pool);

const byId = <Row extends { readonly id: string }>(rows: ReadonlyArray<Row>) =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("laws of the register", () => {
  it("no point is lost, and none is made", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        expect(total(lived(all))).toBe(151);
      }),
    );
  });

  it("no person is lost, and every member is in exactly one household that there is", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { homes, people } = lived(all);
        expect(people.length).toBeGreaterThanOrEqual(6);
        expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
        const open = new Set(homes.filter((home) => home.dissolved === null).map(({ id }) => id));
        for (const person of people.filter(isMember)) {
          expect(open).toContain(person.householdId);
        }
      }),
    );
  });

  it("a household that there is has a head who is a member, or none; one that is no more has nobody", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { homes, people } = lived(all);
        for (const { id, head, dissolved } of homes) {
          const members = membersOf(people, id);
          if (dissolved !== null) expect(members).toEqual([]);
          if (dissolved === null) expect(members).not.toEqual([]);
          if (head !== null) expect(members.map((one) => one.id)).toContain(head);
          const heads = members.filter(({ relation }) => relation === "head");
          expect(heads.map((one) => one.id)).toEqual(head === null ? [] : [head]);
        }
      }),
    );
  });

  it("as of any past day it is what it was when that day ended, but for what was corrected", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const world = lived(all.filter(({ verb }) => verb !== "CorrectPerson"));
        for (const [day, { homes, people }] of world.past) {
          const then = registerAsOf(world, world.changes, date(day));
          expect(byId(then.homes)).toEqual(byId(homes));
          expect(byId(then.people)).toEqual(byId(people));
        }
      }),
    );
  });

  it("as of before everything it is as in the beginning, and as of today the present", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const world = lived(all);
        const { homes, people } = registerAsOf(world, world.changes, date("2025-12-31"));
        expect([homes.length, people.length]).toEqual([2, 6]);
        const now = registerAsOf(world, world.changes, addDays(world.today, 1));
        expect(now).toEqual({ homes: world.homes, people: world.people });
      }),
    );
  });

  it("a split that is taken back leaves everybody where they were", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const world = lived(all);
        const leaver = world.people.find(
          (one) => isMember(one) && membersOf(world.people, one.householdId).length > 1,
        );
        fc.pre(leaver !== undefined);
        const act: Split = {
          ...{ _tag: "Split", on: world.today, why: "试验", household: leaver.householdId },
          ...{ goes: [leaver.id], number: "new", hamlet: UPPER, address: null },
          ...{ newHead: leaver.id, head: null, share: { _tag: "AllStay" } },
        };
        const decision = Result.getOrThrow(decide(factsOf(world), act));
        const after = carriedOut(world, decision);
        const written = after.changes.slice(world.changes.length);
        const back = Result.getOrThrow(takeBack(factsOf(after), written));
        const people = new Map(back.people.map((one) => [one.id, one]));
        expect(after.people.map((one) => people.get(one.id) ?? one)).toEqual(world.people);
        expect(back.homes.find(({ number }) => number === "new")?.dissolved).toBe(world.today);
      }),
    );
  });

  it("the figure of a family counts each member once, and says why", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { homes, people, today } = lived(all);
        for (const { id } of homes) {
          const members = membersOf(people, id);
          const { elders, carers, children, frail, away, reasons } = careCapacity(members, today);
          expect(elders + carers + children + frail + away).toBe(members.length);
          expect(reasons.map(({ resident }) => resident)).toEqual(members.map((one) => one.id));
        }
      }),
    );
  });
});
