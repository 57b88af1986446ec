import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountId,
  GroupExists,
  GroupNameEmpty,
  GroupNameTooLong,
  type HeldUnit,
  openGroup,
} from "./index.ts";

const groups = [{ name: "广场舞队", unit: "points" }] as const;
const open = (name: string, unit: HeldUnit = "points") =>
  openGroup({ id: AccountId.make("g-1"), name, unit, groups });

describe("opening a group's account", () => {
  it.each([
    { name: "a new name", written: "巡逻队", unit: "points", called: "巡逻队" },
    {
      name: "a name with blanks around it",
      written: "　巡逻队 ",
      unit: "points",
      called: "巡逻队",
    },
    { name: "a second unit", written: "广场舞队", unit: "time", called: "广场舞队" },
    { name: "25 characters", written: "队".repeat(25), unit: "points", called: "队".repeat(25) },
  ] as const)("takes $name", ({ written, unit, called }) => {
    expect(Result.getOrThrow(open(written, unit))).toMatchObject({
      id: "g-1",
      kind: "group",
      unit,
      name: called,
      floor: 0,
      balance: 0,
      holder: null,
    });
  });

  it.each([
    { name: "no name", written: "　", refusal: new GroupNameEmpty() },
    {
      name: "a name that is too long",
      written: "队".repeat(26),
      refusal: new GroupNameTooLong({ length: 26, most: 25 }),
    },
    {
      name: "the name of another group",
      written: " 广场舞队",
      refusal: new GroupExists({ name: "广场舞队" }),
    },
  ])("refuses $name", ({ written, refusal }) => {
    expect(open(written)).toEqual(Result.fail(refusal));
  });
});
