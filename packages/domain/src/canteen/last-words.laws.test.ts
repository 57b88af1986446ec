import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../people/index.ts";
import { addDays, Instant } from "../time/index.ts";
import { attendanceOn, type Entry, EntryId, lastWords, type Said, takeBack } from "./index.ts";
import { COOK, came, entry, LUNCH, NOW, TODAY } from "./testing/facts.ts";

const signedUp = (coming: boolean): Said => ({
  ...{ _tag: "SignedUp", service: LUNCH.code, title: LUNCH.title, coming },
});

const someone = fc.constantFrom("a", "b", "c").map((id) => ResidentId.make(id));
const word: fc.Arbitrary<Said> = fc.oneof(
  fc.boolean().map(signedUp),
  fc.nat(3).map(
    (days): Said => ({
      ...{ _tag: "Excused", until: addDays(TODAY, days), why: "走亲戚" },
    }),
  ),
);
const spoken = fc
  .array(fc.tuple(someone, word), { maxLength: 12 })
  .map((all) =>
    all.map(([resident, said], minutes) =>
      entry(said, { resident, at: Instant.make(NOW + minutes * 60_000) }),
    ),
  );
const eaten = fc
  .array(fc.tuple(someone, fc.nat(4)), { maxLength: 12 })
  .map((all) =>
    all.map(([resident, weeks]) => entry(came(), { resident, on: addDays(TODAY, -7 * weeks) })),
  );
const on = (entries: ReadonlyArray<Entry>) => attendanceOn(entries, LUNCH.code, TODAY);

describe("the last word of the day", () => {
  it("counts, whatever was said before it and in whatever order the book is read", () => {
    fc.assert(
      fc.property(spoken, someone, fc.boolean(), (words, resident, coming) => {
        const last = entry(signedUp(coming), { resident, at: Instant.make(NOW + 86_000_000) });
        const book = [last, ...words];
        expect(lastWords(book, LUNCH.code, TODAY).get(resident)).toBe(coming);
        expect(lastWords(book.toReversed(), LUNCH.code, TODAY)).toEqual(
          lastWords(book, LUNCH.code, TODAY),
        );
      }),
    );
  });

  it("gives way to the one before it when it is taken back", () => {
    fc.assert(
      fc.property(spoken, someone, fc.boolean(), (words, resident, coming) => {
        const last = entry(signedUp(coming), { resident, at: Instant.make(NOW + 86_000_000) });
        const facts = { id: EntryId.make("undo"), entry: last, entries: [...words, last] };
        const book = [...words, last, Result.getOrThrow(takeBack(facts, COOK, NOW))];
        expect(lastWords(book, LUNCH.code, TODAY)).toEqual(lastWords(words, LUNCH.code, TODAY));
      }),
    );
  });
});

describe("the headcount", () => {
  it("has whoever usually comes or said so, and nobody who said that they do not", () => {
    fc.assert(
      fc.property(spoken, eaten, (words, meals) => {
        const {
          usual,
          signedUp: coming,
          excused,
          expected,
          came: there,
          missing,
        } = on([...meals, ...words]);
        const away = new Set(excused);
        expect(coming.filter((one) => away.has(one))).toEqual([]);
        expect(new Set(expected)).toEqual(
          new Set([...usual, ...coming].filter((one) => !away.has(one))),
        );
        expect(expected).toHaveLength(new Set(expected).size);
        expect(missing).toEqual(expected.filter((one) => !there.includes(one)));
      }),
    );
  });

  it("of a day says nothing of another", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someone, fc.boolean())), (all) => {
        const words = all.map(([resident, coming]) => entry(signedUp(coming), { resident }));
        const other = lastWords(words, LUNCH.code, addDays(TODAY, 1));
        expect(other.size).toBe(0);
      }),
    );
  });
});
