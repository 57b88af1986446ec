import { describe, expect, it } from "vitest";
import { appendLeaf, EMPTY_FRONTIER, frontierRoot } from "./index.ts";
import { HASHES, headOf, leafAt, MOST, upTo } from "./testing/log.ts";
import { sha256 } from "./testing/sha256.ts";

describe("laws of the frontier", () => {
  it("the frontier has the root of the definition at every size", () => {
    let frontier = EMPTY_FRONTIER;
    for (const size of upTo(MOST)) {
      expect(frontier.size).toBe(size);
      expect(frontierRoot(sha256, frontier)).toEqual(headOf(size).root);
      frontier = appendLeaf(sha256, frontier, leafAt(size));
    }
  });

  it("a frontier that was appended to is still what it was", () => {
    const seven = HASHES.slice(0, 7).reduce(
      (before, hash) => appendLeaf(sha256, before, hash),
      EMPTY_FRONTIER,
    );
    appendLeaf(sha256, appendLeaf(sha256, seven, leafAt(0)), leafAt(1));
    expect(frontierRoot(sha256, seven)).toEqual(headOf(7).root);
  });
});
