import { describe, expect, it } from "vitest";
import { RedemptionId } from "../store/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { AccountId, move, Points, statementOf, TransferId } from "./index.ts";

const wang = AccountId.make("wang");
const li = AccountId.make("li");
const store = AccountId.make("store");

const transfer = (id: string, entries: ReturnType<typeof move>) => ({
  id: TransferId.make(id),
  entries,
  eventDate: CalendarDate.make("2026-03-05"),
  recordedAt: Instant.make(0),
  reason: {
    _tag: "ByRedemption",
    redemption: RedemptionId.make(id),
    summary: "食盐1袋",
  } as const,
});

const journal = [
  transfer("one", move(store, wang, Points.make(10))),
  transfer("two", move(store, li, Points.make(7))),
  transfer("three", move(wang, store, Points.make(4))),
];

describe("a statement", () => {
  it("lists the account's own lines, each with the balance after it", () => {
    const { balance, lines } = statementOf(wang, journal);
    expect(lines.map((line) => [line.transfer, line.amount, line.balance])).toEqual([
      ["one", 10, 10],
      ["three", -4, 6],
    ]);
    expect(balance).toBe(6);
  });

  it("lists every line that one transfer has for the account", () => {
    const both = [...move(store, wang, Points.make(3)), ...move(wang, store, Points.make(8))];
    const { balance, lines } = statementOf(wang, [...journal, transfer("four", both)]);
    expect(lines.slice(2).map((line) => [line.transfer, line.amount, line.balance])).toEqual([
      ["four", 3, 9],
      ["four", -8, 1],
    ]);
    expect(balance).toBe(1);
  });

  it("says of each line when it happened, when it was written down, and why", () => {
    const [first] = statementOf(li, journal).lines;
    const { eventDate, recordedAt, reason } = transfer("two", []);
    expect(first).toEqual({
      transfer: "two",
      eventDate,
      recordedAt,
      amount: 7,
      balance: 7,
      reason,
    });
  });

  it("is empty for an account that nothing was posted to", () => {
    expect(statementOf(AccountId.make("new"), journal)).toMatchObject({ balance: 0, lines: [] });
  });
});
