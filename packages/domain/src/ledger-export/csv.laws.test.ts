import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AccountId, formatPoints, Points, Scale, TransferId } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { CSV_COLUMNS, csvHead, csvTransfer, nameAccounts } from "./index.ts";

/** A reader of RFC 4180 in a few lines: records of cells, quoted or not. */
const read = (csv: string): ReadonlyArray<ReadonlyArray<string>> => {
  const records: Array<Array<string>> = [];
  let record: Array<string> = [];
  for (const [, quoted, plain = "", end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
};

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(fc.constantFrom("=", "+", "-", "@", "'", '"', ",", "\r\n", "\n", "\t", " ", "米"))
    .map((parts) => parts.join("")),
);

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((one) => Points.make(one));

const entry = fc.record({ account: fc.constant(AccountId.make("a1")), amount, balance: amount });

const transfer = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,8}$/).map((id) => TransferId.make(id)),
  eventDate: fc.constant(CalendarDate.make("2026-03-05")),
  recordedAt: fc.integer({ min: 0, max: 4e12 }).map((at) => Instant.make(at)),
  reason: text.map((why) => ({ _tag: "ByGrant", origin: "granted", why }) as const),
  entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
  actorName: text,
});

const terms = fc.record({
  scale: fc.constantFrom(...Scale.literals),
  accounts: text.map((name) =>
    nameAccounts([{ id: AccountId.make("a1"), kind: "household", unit: "points", name }]),
  ),
  describe: fc.constant(
    (reason: { readonly _tag: string; readonly why?: string }) => reason.why ?? "",
  ),
});

const GUARDED = /^'+[\s\p{C}]*[=+\-@＝＋－＠]/u;

/** Takes the apostrophe away that stands before what looks like a formula. */
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

describe("laws of the CSV export", () => {
  it("reading it back gives every entry, text and figure as it was", () => {
    fc.assert(
      fc.property(fc.array(transfer), terms, (transfers, one) => {
        const csv = csvHead() + transfers.map((each) => csvTransfer(each, one)).join("");
        const [head, ...records] = read(csv.slice(1));
        expect(head).toEqual(CSV_COLUMNS);
        const name = [...one.accounts.values()].map((account) => account.name);
        const expected = transfers.flatMap(({ entries, ...each }) =>
          entries.map((entered) => [
            each.id,
            each.recordedAt,
            each.eventDate,
            ...name,
            "points",
            formatPoints(entered.amount, one.scale),
            formatPoints(entered.balance, one.scale),
            "ByGrant",
            each.reason.why,
            each.actorName,
          ]),
        );
        const found = records.map((cells) =>
          cells.map((cell, at) => {
            if (at === 1) return Date.parse(cell);
            return at >= 8 ? unguarded(cell) : cell;
          }),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it("no text begins as a formula does", () => {
    fc.assert(
      fc.property(transfer, terms, (each, one) => {
        for (const cells of read(csvTransfer(each, one))) {
          for (const at of [0, 3, 8, 9]) expect(cells[at]).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
    );
  });
});
