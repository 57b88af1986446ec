import { describe, expect, it } from "vitest";
import { AccountId } from "../points/index.ts";
import { type NamelessAccount, nameAccounts } from "./index.ts";

const account = (id: string, one: Partial<NamelessAccount> = {}): NamelessAccount => ({
  id: AccountId.make(id),
  kind: "household",
  unit: "points",
  name: null,
  ...one,
});

const names = (...accounts: ReadonlyArray<NamelessAccount>) =>
  [...nameAccounts(accounts).values()].map(({ name }) => name);

const CASES = [
  { name: "a household", one: { name: "H0012" }, expected: "households:H0012" },
  { name: "a person", one: { kind: "person", name: "王秀英" }, expected: "persons:王秀英" },
  { name: "a group", one: { kind: "group", name: "巧手组" }, expected: "groups:巧手组" },
  { name: "the village's own", one: { kind: "issuance" }, expected: "village:issuance:points" },
  {
    name: "the village's own of time",
    one: { kind: "pool", unit: "time", name: "whatever" },
    expected: "village:pool:time",
  },
  { name: "one without a name", one: {}, expected: "households:a1" },
  { name: "one with a blank name", one: { name: " \n" }, expected: "households:a1" },
  {
    name: "a name that would end itself, open a level or a comment",
    one: { name: " 上寨\t  7号:a ;b\n" },
    expected: "households:上寨 7号：a ；b",
  },
] as const;

describe("an account's name in exports", () => {
  it.each(CASES)("of $name: $expected", ({ one, expected }) => {
    expect(names(account("a1", one))).toEqual([expected]);
  });

  it("has the id behind it where two would be called the same", () => {
    const taken = { kind: "group", name: "巧手:组" } as const;
    expect(names(account("a1", taken), account("a2", { ...taken, name: "巧手：组" }))).toEqual([
      "groups:巧手：组 (a1)",
      "groups:巧手：组 (a2)",
    ]);
  });

  it("may be the same for a person's points and time, which are told by the commodity", () => {
    const wang = { kind: "person", name: "王秀英" } as const;
    expect(names(account("a1", wang), account("a2", { ...wang, unit: "time" }))).toEqual([
      "persons:王秀英",
      "persons:王秀英",
    ]);
  });
});
