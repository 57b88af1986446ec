import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inclusionProof, inclusionRanges, verifyInclusion } from "./index.ts";
import { bits, flip, flipIn, headOf, LOG, leafAt, MOST, SOME, upTo } from "./testing/log.ts";
import { sha256 } from "./testing/sha256.ts";

const inclusionOf = (index: number, size: number) => ({
  ...headOf(size),
  leaf: leafAt(index),
  index,
  path: inclusionProof(sha256, LOG, index, size),
});

const inclusions = fc
  .integer({ min: 1, max: MOST })
  .chain((size) => fc.record({ index: fc.nat({ max: size - 1 }), size: fc.constant(size) }));

const places = (most: number) =>
  upTo(most, 1).flatMap((size) => upTo(size - 1).map((index) => ({ index, size })));

describe("laws of inclusion", () => {
  it("I9: every leaf is proved in every size", () => {
    for (const { index, size } of places(MOST)) {
      expect(verifyInclusion(sha256, inclusionOf(index, size))).toBe(true);
    }
  });

  it("I9: a changed bit of leaf, root or path is detected", () => {
    fc.assert(
      fc.property(inclusions, bits, fc.nat({ max: 6 }), ({ index, size }, bit, place) => {
        const claim = inclusionOf(index, size);
        const { leaf, root, path } = claim;
        const forged = [
          { ...claim, leaf: flip(leaf, bit) },
          { ...claim, root: flip(root, bit) },
          ...(path.length === 0
            ? []
            : [{ ...claim, path: flipIn(path, place % path.length, bit) }]),
        ];
        for (const one of forged) expect(verifyInclusion(sha256, one)).toBe(false);
      }),
    );
  });

  it("I9: a hash too few or too many in the path is detected", () => {
    fc.assert(
      fc.property(inclusions, ({ index, size }) => {
        const claim = inclusionOf(index, size);
        const { path, leaf, root } = claim;
        const forged = [[...path, root], [leaf, ...path], [...path, leaf], path.slice(1)];
        for (const one of forged.filter(({ length }) => length !== path.length)) {
          expect(verifyInclusion(sha256, { ...claim, path: one })).toBe(false);
        }
      }),
    );
  });

  it("I9: a leaf is proved at its own index only", () => {
    for (const { index, size } of places(SOME)) {
      const claim = inclusionOf(index, size);
      for (const other of upTo(size).filter((one) => one !== index)) {
        expect(verifyInclusion(sha256, { ...claim, index: other })).toBe(false);
      }
    }
  });

  // A root does not say over how many leaves it is: that is what the seal is for.
  it("another index with another size passes exactly where the way to the root is the same", () => {
    const wayOf = (index: number, size: number) =>
      `${inclusionRanges(index, size).map(({ end }) => (end <= index ? "left" : "right"))}`;
    for (const { index, size } of places(SOME / 2)) {
      const claim = inclusionOf(index, size);
      const way = wayOf(index, size);
      for (const other of places(SOME)) {
        const same = wayOf(other.index, other.size) === way;
        expect(verifyInclusion(sha256, { ...claim, ...other })).toBe(same);
      }
    }
  });
});
