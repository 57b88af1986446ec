import { Hash, toHex } from "@huzhu/domain/seal";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { sealedLine } from "../test/sealed-line.ts";
import { verdictOf } from "./verdict.ts";

const other = Hash.make("0".repeat(64));

describe("a line and the notice on the board", () => {
  it("belong together when the line's hash leads to the root", () => {
    expect(verdictOf(sha256, sealedLine)).toEqual({
      _tag: "Proved",
      seal: sealedLine.seal,
      journalNumber: 2,
    });
  });

  it("have not met before the first notice", () => {
    expect(verdictOf(sha256, null)).toEqual({ _tag: "NotYet" });
  });

  it.each([
    ["the line was changed", { leafHash: toHex(sha256(new Uint8Array([1]))) }],
    ["the root is another one", { root: other }],
    ["a step of the way is another one", { path: [other] }],
    ["it stands at another place", { index: 0 }],
    ["it bears another number", { journalNumber: 7 }],
  ])("do not belong together when %s", (_, changed) => {
    expect(verdictOf(sha256, { ...sealedLine, ...changed })).toEqual({ _tag: "Broken" });
  });
});
