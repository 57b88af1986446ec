import { describe, expect, it } from "vitest";
import { PROCEDURE, WORK } from "../../testing/claims.ts";
import { readFilter, waitingFor } from "./claim-filters.ts";

const PLAIN = { checks: [{ title: "审核" }] };
const NOTHING = { ...WORK, waiting: [] };

const words = ([procedure, work, open]: Parameters<typeof waitingFor>) =>
  waitingFor(procedure, work, open)
    .map(({ word, count }) => `${word}${count ?? ""}`)
    .join(" ");

describe("the tabs of the inbox", () => {
  it.each([
    {
      name: "a whole way",
      given: [PROCEDURE, WORK, "Checking"],
      says: "待审核3 已退回0 待公示2 公示中0 有异议1 待入账0 申诉0",
    },
    {
      name: "one check and no notice",
      given: [PLAIN, NOTHING, "Checking"],
      says: "待审核0 已退回0",
    },
    {
      name: "what waits all the same",
      given: [PLAIN, WORK, "Checking"],
      says: "待审核3 已退回0 待公示2 有异议1",
    },
    { name: "who does not decide", given: [PLAIN, null, "Checking"], says: "待审核 已退回" },
    {
      name: "what is open",
      given: [PLAIN, NOTHING, "Ready"],
      says: "待审核0 已退回0 待入账0",
    },
  ] as const)("$name", ({ given, says }) => {
    expect(words([...given])).toBe(says);
  });

  it("open on what the address asks for, where there is such a thing", () => {
    expect(readFilter(new URLSearchParams("step=Halted"))).toBe("Halted");
    expect(readFilter(new URLSearchParams("step=nonsense"))).toBe("Checking");
  });
});
