import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { expiryOf } from "../points/index.ts";
import { Quantity } from "../rulebook/index.ts";
import * as village from "./chain/testing/village.ts";
import { type ApproveFacts, approve } from "./index.ts";
import {
  admin,
  claim,
  date,
  facts,
  holder,
  litter,
  now,
  past,
  points,
  posted,
  ready,
} from "./testing/approving.ts";

const approved = {
  _tag: "Approved",
  by: admin.id,
  at: now,
  points: points(5),
  counted: points(5),
  version: 2,
  round: 1,
  signed: ready.signed,
  notice: null,
  appeal: null,
} as const;

describe("approving a claim", () => {
  it("counts it, and keeps who, when, how much and by which version", () => {
    const { claim: after } = Result.getOrThrow(approve(facts(), now));
    expect(after).toEqual(claim({ state: approved }));
  });

  it("keeps the way on which it came to count; whose signature was the last approved it", () => {
    const long = { ...village.steps.Ready, round: 2 };
    const { state } = Result.getOrThrow(
      approve(facts({ claim: claim({ state: long }) }), now),
    ).claim;
    const { round, signed, notice } = long;
    expect(state).toEqual({ ...approved, by: village.sun.id, round, signed, notice });
  });

  it("counts what hung on the board, once its last day is over", () => {
    const hanging = facts({ claim: claim({ state: village.steps.OnNotice }) });
    const moment = village.at("2026-03-10T00:00");
    const { signed, notice } = village.steps.OnNotice;
    expect(Result.getOrThrow(approve(hanging, moment)).claim.state).toEqual({
      ...approved,
      by: village.sun.id,
      at: moment,
      signed,
      notice,
    });
  });

  it("moves the points out of the issuance, with the reason step by step", () => {
    const { transfer, accounts } = posted();
    expect(transfer).toMatchObject({
      id: "t-1",
      entries: [
        { account: "issuance", amount: -5 },
        { account: "wang", amount: 5 },
      ],
      eventDate: "2026-03-05",
      recordedAt: now,
      reason: { _tag: "ByRule", claim: "c-1", rule: "B01", ruleTitle: "清洁日", version: 2 },
    });
    expect(accounts.map(({ balance }) => balance)).toEqual([13, -55]);
  });

  it("adds what is earned to what was ever earned, and takes a deduction from the balance only", () => {
    expect(posted().accounts[0]).toMatchObject({ balance: 13, lifetime: 13, entries: 2 });
    const fined = posted({ claim: claim({ rule: litter.code }) });
    expect(fined.accounts[0]).toMatchObject({ balance: 5, lifetime: 8, entries: 2 });
    expect(fined.opened).toEqual([]);
    expect(fined.uses).toMatchObject([{ lot: { transfer: "t-0", place: 0 }, amount: 3 }]);
  });

  it.each<{ name: string; expiry: ApproveFacts["expiry"]; expires: string | null }>([
    { name: "for ever", expiry: { kind: "never" }, expires: null },
    {
      name: "to the end of the year of the deed",
      expiry: { kind: "year-end", years: 0, graceDays: 0, carryOver: 0 },
      expires: "2026-12-31",
    },
    {
      name: "to the end of the next year, and a month of grace",
      expiry: { kind: "year-end", years: 1, graceDays: 31, carryOver: 0 },
      expires: "2028-01-31",
    },
  ])("opens a lot that lives $name", ({ expiry, expires }) => {
    expect(posted({ expiry }).opened).toEqual([
      {
        transfer: "t-1",
        place: 0,
        account: "wang",
        sequence: 2,
        origin: "earned",
        expires,
        amount: 5,
        remaining: 5,
      },
    ]);
  });

  it("counts the months from the day of the deed, not from the day of the approval", () => {
    const expiry = { kind: "months", months: 6, graceDays: 0, carryOver: 0 } as const;
    const { transfer, opened } = posted({ expiry });
    expect(opened[0]?.expires).toBe(expiryOf(expiry, transfer.eventDate));
    expect(opened[0]?.expires).not.toBe(expiryOf(expiry, date("2026-03-06")));
  });

  it("is not kept by a period that ended the day before", () => {
    expect(posted({ closedThrough: date("2026-03-04") }).lines).toHaveLength(2);
  });

  it.each([
    {
      name: "takes points for a deduction",
      changes: { claim: claim({ rule: litter.code }) },
      after: 5,
    },
    {
      name: "gives what the cap leaves",
      changes: { history: past(7) },
      after: 11,
    },
    {
      name: "counts each of several",
      changes: { claim: claim({ quantity: Quantity.make(2) }) },
      after: 18,
    },
  ])("$name", ({ changes, after }) => {
    expect(posted(changes).accounts[0]?.balance).toBe(after);
  });

  it("moves nothing when the cap is used up, and is decided all the same", () => {
    const used = facts({ history: past(10), holder: holder(8, "frozen") });
    const { claim: after, posting } = Result.getOrThrow(approve(used, now));
    expect(after.state).toMatchObject({ _tag: "Approved", points: 0 });
    expect(posting).toBeNull();
  });
});
