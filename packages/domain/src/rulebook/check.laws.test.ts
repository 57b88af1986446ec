import { Schema } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRulebook, Rulebook as Document, Fault, type Rulebook } from "./index.ts";
import { rulebookOf } from "./testing/documents.ts";

const code = fc.constantFrom("a", "b", "c", "d");
const period = fc.constantFrom("month", "twoMonths", "quarter", "year");
const small = fc.integer({ min: 1, max: 9 });
const caps = fc.array(fc.record({ period, most: small }), { maxLength: 2 });
const grades = fc.array(fc.record({ grade: code, points: small }), { minLength: 2, maxLength: 4 });

const rule = fc.oneof(
  fc.record({ kind: fc.constant("fixed"), code, points: small, caps, category: code }),
  fc.record({ kind: fc.constant("range"), code, least: small, most: small }),
  fc.record({ kind: fc.constant("graded"), code, grades }),
  fc.record({ kind: fc.constant("bucket"), code, full: small, period }),
  fc.record({ kind: fc.constant("deduction"), code, points: small, from: code }),
  fc.record({ kind: fc.constant("absence"), code, points: small, period, unless: fc.tuple(code) }),
  fc.record({ kind: fc.constant("veto"), code, period, of: fc.array(code, { minLength: 1 }) }),
);

const prize = { title: "红榜" };
const rest = fc.record(
  {
    caps: fc.array(
      fc.record({
        period: fc.constantFrom("month", "activity", "balance"),
        most: small,
        of: fc.constantFrom("holder", "village"),
        category: code,
      }),
    ),
    folding: fc.array(
      fc.record({ from: period, to: period, how: fc.constantFrom("sum", "bestOf") }),
    ),
    rankings: fc.array(
      fc.record({
        code,
        title: code,
        over: period,
        prizes: fc.array(
          fc.oneof(
            fc.record({ from: small, to: small, prize: fc.constant(prize) }),
            fc.record({ topPercent: small, prize: fc.constant(prize) }),
          ),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    ),
    thresholds: fc.array(
      fc.record({
        code,
        title: code,
        measure: fc.constantFrom("balance", "period", "lifetime"),
        steps: fc.array(fc.record({ least: small, prize: fc.constant(prize) }), { minLength: 1 }),
      }),
    ),
  },
  { requiredKeys: [] },
);

const rulebook = fc
  .tuple(fc.array(rule, { maxLength: 6 }), rest)
  .map(([rules, sections]) => rulebookOf(rules, sections));

/** The same document with the keys of all its parts the other way round. */
const turned = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(turned);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
};

/** What a document has at a path; a missing last key is a place as well. */
const isPlace = (document: unknown, path: Fault["path"]): boolean => {
  let part = document;
  for (const key of path) {
    if (typeof part !== "object" || part === null) return false;
    part = new Map(Object.entries(part)).get(String(key));
  }
  return true;
};

describe("laws of faults", () => {
  it("every fault names a place of the document, and travels as data", () => {
    fc.assert(
      fc.property(rulebook, (document) => {
        for (const fault of checkRulebook(document)) {
          expect(isPlace(document, fault.path)).toBe(true);
          expect(Schema.decodeUnknownSync(Fault)(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
        }
      }),
    );
  });

  it("the order in which a document lists its keys changes nothing", () => {
    fc.assert(
      fc.property(rulebook, (document) => {
        const other = Schema.decodeUnknownSync(Document)(turned(document));
        expect(checkRulebook(other)).toEqual(checkRulebook(document));
      }),
    );
  });

  it("a rule twice in a document is an error, wherever it is put", () => {
    fc.assert(
      fc.property(rulebook, fc.nat(), fc.nat(), (document, which, where) => {
        const { rules } = document;
        const again = rules[which % Math.max(1, rules.length)];
        fc.pre(again !== undefined);
        const doubled: Rulebook = {
          ...document,
          rules: again ? rules.toSpliced(where % (rules.length + 1), 0, again) : rules,
        };
        const tags = checkRulebook(doubled).map(({ _tag }) => _tag);
        expect(tags).toContain("DuplicateCode");
      }),
    );
  });
});
