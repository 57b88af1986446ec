import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendLeaf,
  consistencyProof,
  consistencyRanges,
  EMPTY_FRONTIER,
  frontierRoot,
  sourceOfLeaves,
  verifyConsistency,
} from "./index.ts";
import {
  bits,
  flip,
  flipIn,
  HASHES,
  headOf,
  LOG,
  leafAt,
  MOST,
  SOME,
  upTo,
} from "./testing/log.ts";
import { sha256 } from "./testing/sha256.ts";

const consistencyOf = (before: number, after: number) => ({
  before: headOf(before),
  after: headOf(after),
  path: consistencyProof(sha256, LOG, before, after),
});

/** The log with one thing done to it that nobody may do. */
const forge = (
  what: "edited" | "removed" | "inserted" | "reordered",
  at: number,
  bit: number,
): ReadonlyArray<Uint8Array> => {
  const [own, next] = [leafAt(at), leafAt(at + 1)];
  switch (what) {
    case "edited":
      return HASHES.with(at, flip(own, bit));
    case "removed":
      return HASHES.toSpliced(at, 1);
    case "inserted":
      return HASHES.toSpliced(at, 0, flip(own, bit));
    case "reordered":
      return HASHES.toSpliced(at, 2, next, own);
  }
};

const growths = fc
  .integer({ min: 2, max: MOST })
  .chain((after) =>
    fc.record({ before: fc.integer({ min: 1, max: after - 1 }), after: fc.constant(after) }),
  );

describe("laws of consistency", () => {
  it("I9: every size is proved the beginning of every later one", () => {
    for (const after of upTo(MOST)) {
      for (const before of upTo(after)) {
        expect(verifyConsistency(sha256, consistencyOf(before, after))).toBe(true);
      }
    }
  });

  it("I9: a changed bit of either root or of the path is detected", () => {
    fc.assert(
      fc.property(growths, bits, fc.nat({ max: 7 }), ({ before, after }, bit, place) => {
        const claim = consistencyOf(before, after);
        const forged = [
          { ...claim, before: { ...claim.before, root: flip(claim.before.root, bit) } },
          { ...claim, after: { ...claim.after, root: flip(claim.after.root, bit) } },
          { ...claim, path: flipIn(claim.path, place % claim.path.length, bit) },
        ];
        for (const one of forged) expect(verifyConsistency(sha256, one)).toBe(false);
      }),
    );
  });

  it("I9: a hash too few or too many in the path is detected", () => {
    fc.assert(
      fc.property(growths, ({ before, after }) => {
        const claim = consistencyOf(before, after);
        const { path } = claim;
        const { root } = claim.before;
        for (const one of [[...path, root], [root, ...path], path.slice(1), path.slice(0, -1)]) {
          expect(verifyConsistency(sha256, { ...claim, path: one })).toBe(false);
        }
      }),
    );
  });

  it.each(["edited", "removed", "inserted", "reordered"] as const)(
    "I9: a leaf %s before the first size is detected",
    (what) => {
      fc.assert(
        fc.property(growths, fc.nat(), bits, ({ before, after }, pick, bit) => {
          const forged = forge(what, pick % before, bit);
          const grown = forged
            .slice(0, after)
            .reduce((grown, hash) => appendLeaf(sha256, grown, hash), EMPTY_FRONTIER);
          const claim = {
            before: headOf(before),
            after: { size: after, root: frontierRoot(sha256, grown) },
            path: consistencyProof(sha256, sourceOfLeaves(forged), before, after),
          };
          expect(verifyConsistency(sha256, claim)).toBe(false);
        }),
      );
    },
  );

  // As with inclusion: both sizes have to come from seals.
  it("other sizes pass exactly where the way to both roots is the same", () => {
    const wayOf = (before: number, after: number) =>
      consistencyRanges(before, after).map(({ start }) => (start < before ? "left" : "right"));
    for (const after of upTo(SOME, 2)) {
      for (const before of upTo(after - 1, 1)) {
        const claim = consistencyOf(before, after);
        for (const other of upTo(2 * SOME, before + 1)) {
          const same = `${wayOf(before, other)}` === `${wayOf(before, after)}`;
          const forged = { ...claim, after: { ...claim.after, size: other } };
          expect(verifyConsistency(sha256, forged)).toBe(same);
        }
        for (const other of upTo(after - 1, 1)) {
          const same = `${wayOf(other, after)}` === `${wayOf(before, after)}`;
          const forged = { ...claim, before: { ...claim.before, size: other } };
          expect(verifyConsistency(sha256, forged)).toBe(same);
        }
      }
    }
  });
});
