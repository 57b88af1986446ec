import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AccountId, Points, parsePoints, Scale, TransferId } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { hledgerAssertions, hledgerHead, hledgerTransfer, nameAccounts } from "./index.ts";

const id = (text: string) => AccountId.make(text);

/** Texts that end lines, open comments, name tags and look like postings. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(fc.constantFrom("\n", "\r", "\u2028", "\u0085", ";", "|", ":", "  ", "= 5 P", "[2020]"))
    .map((parts) => parts.join("")),
);

/** What a small reader finds in a posting: account, amount, and the balance where one is asserted. */
const POSTING = /^ {4}(\S+(?: \S+)*) {2}(-?[\d.]+) (P|min)(?: = (-?[\d.]+) (P|min))?$/u;

const readPosting = (line: string, scale: Scale) => {
  const [, account, amount = "", commodity, balance = ""] = POSTING.exec(line) ?? [];
  const read = (decimal: string) =>
    Result.getOrNull(parsePoints(decimal, commodity === "P" ? scale : 0));
  return { account, amount: read(amount), balance: read(balance) };
};

const world = fc.record({
  scale: fc.constantFrom(...Scale.literals),
  names: fc.tuple(text, text, text),
  moves: fc.array(
    fc.record({
      from: fc.nat({ max: 2 }),
      to: fc.nat({ max: 2 }),
      amount: fc.integer({ min: 0, max: 1_000_000 }),
      why: text,
      actorName: text,
    }),
    { maxLength: 8 },
  ),
});

type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const DAY = CalendarDate.make("2026-03-05");

const written = ({ scale, names, moves }: World) => {
  const accounts = nameAccounts(
    names.map((name, at) => ({ id: id(`a${at}`), kind: "group", unit: "points", name })),
  );
  const balances = names.map((_, at) => ({ account: id(`a${at}`), balance: Points.make(0) }));
  const terms = { scale, accounts, describe: () => "" };
  const transfers = moves.map(({ from, to, amount, why, actorName }, at) => {
    const entries = [
      { at: from, amount: Points.make(0 - amount) },
      { at: to, amount: Points.make(amount) },
    ].map((entry) => {
      const before = balances[entry.at];
      if (!before) throw new Error("There are three accounts.");
      const balance = Points.make(before.balance + entry.amount);
      balances[entry.at] = { ...before, balance };
      return { account: before.account, amount: entry.amount, balance };
    });
    const transfer = {
      id: TransferId.make(`t${at}`),
      eventDate: DAY,
      recordedAt: Instant.make(at),
      reason: { _tag: "ByGrant", origin: "granted", why } as const,
      entries,
      actorName,
    };
    return hledgerTransfer(transfer, { ...terms, describe: () => why });
  });
  return {
    terms,
    balances,
    head: hledgerHead(terms).split("\n"),
    transfers: transfers.map((one) => one.split("\n")),
    end: hledgerAssertions(balances, DAY, terms).split("\n"),
  };
};

describe("laws of the hledger journal", () => {
  it("every transfer is a head, a comment, its postings and a blank line, whatever the texts", () => {
    fc.assert(
      fc.property(world, (one) => {
        for (const [first, comment, from, to, ...rest] of written(one).transfers) {
          expect(first).toMatch(/^2026-03-05 \(t\d+\) ByGrant \| [^|;]*$/u);
          expect(comment).toMatch(/^ {4}; recorded: [^,]*, actor: [^,:[\]]*$/u);
          expect([from, to].every((line) => POSTING.test(line ?? ""))).toBe(true);
          expect(rest).toEqual(["", ""]);
        }
      }),
    );
  });

  it("every posting is on a declared account, and its name is nobody else's", () => {
    fc.assert(
      fc.property(world, (one) => {
        const { head, transfers, terms } = written(one);
        const declared = head.filter((line) => line.startsWith("account ")).map((l) => l.slice(8));
        expect(new Set(declared).size).toBe(3);
        expect(declared).toEqual([...terms.accounts.values()].map(({ name }) => name));
        for (const line of transfers.flatMap((lines) => lines.slice(2, 4))) {
          expect(declared).toContain(readPosting(line, one.scale).account);
        }
      }),
    );
  });

  it("I2: reading the postings back adds up to every balance that is asserted", () => {
    fc.assert(
      fc.property(world, (one) => {
        const { transfers, end, balances, terms } = written(one);
        const sums = new Map<string | undefined, number>();
        for (const line of transfers.flatMap((lines) => lines.slice(2, 4))) {
          const { account, amount } = readPosting(line, one.scale);
          sums.set(account, (sums.get(account) ?? 0) + (amount ?? Number.NaN));
        }
        const asserted = end.slice(1, 4).map((line) => readPosting(line, one.scale));
        expect(asserted.map(({ balance }) => balance)).toEqual(balances.map((b) => b.balance));
        for (const { account, amount, balance } of asserted) {
          expect(amount).toBe(0);
          expect(balance).toBe(sums.get(account) ?? 0);
        }
        expect(asserted.map(({ account }) => account)).toEqual(
          [...terms.accounts.values()].map(({ name }) => name),
        );
      }),
    );
  });
});
