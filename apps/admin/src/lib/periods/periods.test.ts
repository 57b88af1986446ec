import { StaffId } from "@huzhu/domain/governance";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { proposalBy } from "../../testing/ledger.ts";
import { withProofs } from "../../testing/proofs-server.ts";
import { PeriodsPage } from "./periods.svelte.ts";
import { odd, totalsOf } from "./totals.ts";

const ME = StaffId.make("staff-me");
const OTHER = StaffId.make("staff-other");

/** A console at which one person sits after the other. */
const opened = async () => {
  let who = ME;
  const server = withProofs(new FakeServer(), () => who);
  const page = new PeriodsPage(deskAt(server));
  await page.open();
  return {
    page,
    server,
    sit: (staff: StaffId) => {
      who = staff;
    },
  };
};

describe("closing a period", () => {
  it("offers the end of the last whole month", async () => {
    const { page } = await opened();
    expect([page.to, page.ready]).toEqual(["2026-02-28", true]);
  });

  it.each([
    { name: "today", to: "2026-03-05", problem: "最晚只能结到2026年3月4日" },
    { name: "before the last one", to: "2025-12-31", problem: "要从2026年1月1日往后" },
  ])("does not take $name", async ({ to, problem }) => {
    const { page } = await opened();
    page.to = to;
    expect([page.problem, page.ready]).toEqual([problem, false]);
  });

  it("takes two people: nobody signs their own figures", async () => {
    const { page, sit } = await opened();
    await page.propose();
    expect(page.own).toBe(true);
    await page.sign();
    expect(page.signing.sentence).toBe("结账要两个人：您编的表，请另一位核对签字");
    sit(OTHER);
    await page.sign();
    expect(page.done).toBe("第1期结好了，2026年2月28日以前的账不能再动");
    expect([page.proposal, page.closed.length]).toEqual([null, 1]);
  });

  it("can be given up while nobody has signed", async () => {
    const { page } = await opened();
    await page.propose();
    page.doubt("withdraw");
    await page.withdraw();
    expect([page.proposal, page.doubted]).toEqual([null, null]);
  });
});

describe("the figures of a period", () => {
  it("are added up by kind, and what is off stands out", () => {
    const { lines } = proposalBy(OTHER, 1);
    expect(totalsOf(lines)).toMatchObject([
      { kind: "household", accounts: 1, credits: 10, closing: 10, variance: 1 },
      { kind: "issuance", accounts: 1, debits: -100, closing: -100, variance: 0 },
    ]);
    expect(odd(lines).map(({ found }) => found)).toEqual([11]);
  });
});
