import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/index.ts";
import { creditOf, type Entry, EntryId, letIn, type Said, standing, takeBack } from "./index.ts";
import { COOK, came, date, entry, fen, LUNCH, NOW, POLICY, TODAY, WANG } from "./testing/facts.ts";

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.nat(2_000).map((price) => came(price)),
  fc.nat(5_000).map((paid): Said => ({ _tag: "PaidIn", fen: fen(paid) })),
  fc.nat(20).map(
    (many): Said => ({
      ...{ _tag: "BroughtIn", of: "大米", unit: "斤", many: many + 1, fen: fen(250 * (many + 1)) },
    }),
  ),
);

const book: fc.Arbitrary<ReadonlyArray<Entry>> = fc
  .array(fc.tuple(said, fc.nat(40)), { maxLength: 20 })
  .map((all) => all.map(([one, ago]) => entry(one, { on: addDays(TODAY, -1 - ago) })));

describe("the canteen's book", () => {
  it("is worth the same before a line and after it was taken back", () => {
    fc.assert(
      fc.property(book, said, (entries, one) => {
        const line = entry(one);
        const undo = takeBack(
          { id: EntryId.make("undo"), entry: line, entries: [...entries, line] },
          COOK,
          NOW,
        );
        const after = [...entries, line, Result.getOrThrow(undo)];
        expect(creditOf(after)).toBe(creditOf(entries));
        expect(standing(after)).toEqual(standing(entries));
      }),
    );
  });

  it("lets nobody in who then owes more than the limit, and everybody else", () => {
    const elder = { id: WANG, birthDate: date("1950-01-01") };
    fc.assert(
      fc.property(book, (entries) => {
        const id = EntryId.make("new");
        const facts = { id, elder, service: LUNCH, policy: POLICY, entries };
        const result = letIn(facts, TODAY, COOK, NOW);
        const after = creditOf(entries) - 300;
        expect(Result.isSuccess(result)).toBe(-after <= POLICY.mostOwed);
        if (Result.isSuccess(result)) expect(creditOf([...entries, result.success])).toBe(after);
      }),
    );
  });
});
