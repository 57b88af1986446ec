import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  checkProof,
  Hash,
  LeafChanged,
  LeafNotUnderRoot,
  leafHash,
  ProofOfOtherSeal,
  proveLeaf,
  sourceOfLeaves,
  subtreeHash,
  toHex,
  utf8Of,
} from "./index.ts";
import { sealOver } from "./testing/seals.ts";
import { sha256 } from "./testing/sha256.ts";

const RECORDS = ["罗国秀", "王安民", "李长福", "罗国秀", "周桂英"].map((name, at) =>
  canonicalJson({ name, points: 2 + at }),
);
const hashOf = (text: string) => leafHash(sha256, utf8Of(text));
const source = sourceOfLeaves(RECORDS.map(hashOf));
const seal = sealOver(5, {
  number: 3,
  root: toHex(subtreeHash(sha256, source, { start: 0, end: 5 })),
});

const leaf = RECORDS[2] ?? "";
const forged = leaf.replace("4", "5");
const proof = proveLeaf(sha256, source, { seal, index: 2, leaf });
const notUnderRoot = new LeafNotUnderRoot({ index: 2, size: 5, root: seal.root });

const BROKEN = [
  {
    name: "other points in the record",
    proof: { ...proof, leaf: forged },
    seal,
    refusal: new LeafChanged({
      index: 2,
      expected: proof.leafHash,
      found: toHex(hashOf(forged)),
    }),
  },
  {
    name: "a blank more in the record",
    proof: { ...proof, leaf: `${leaf} ` },
    seal,
    refusal: new LeafChanged({
      index: 2,
      expected: proof.leafHash,
      found: toHex(hashOf(`${leaf} `)),
    }),
  },
  {
    name: "another record with its own hash",
    proof: { ...proof, leaf: forged, leafHash: toHex(hashOf(forged)) },
    seal,
    refusal: notUnderRoot,
  },
  {
    name: "another root",
    proof,
    seal: { ...seal, root: Hash.make("5d".repeat(32)) },
    refusal: new LeafNotUnderRoot({ index: 2, size: 5, root: Hash.make("5d".repeat(32)) }),
  },
  {
    name: "another place",
    proof: { ...proof, index: 3 },
    seal,
    refusal: new LeafNotUnderRoot({ index: 3, size: 5, root: seal.root }),
  },
  {
    name: "a path with a gap",
    proof: { ...proof, path: proof.path.slice(1) },
    seal,
    refusal: notUnderRoot,
  },
  {
    name: "another seal",
    proof,
    seal: { ...seal, number: 4 },
    refusal: new ProofOfOtherSeal({ number: 3, size: 5, sealNumber: 4, sealSize: 5 }),
  },
  {
    // By itself the path would fit a log of six leaves as well.
    name: "another size",
    proof: { ...proof, size: 6 },
    seal,
    refusal: new ProofOfOtherSeal({ number: 3, size: 6, sealNumber: 3, sealSize: 5 }),
  },
];

describe("a proof under a seal", () => {
  it.each(RECORDS.map((leaf, index) => ({ leaf, index })))("holds for $leaf", ({ leaf, index }) => {
    const made = proveLeaf(sha256, source, { seal, index, leaf });
    expect(checkProof(sha256, made, seal)).toEqual(Result.succeed(toHex(hashOf(leaf))));
  });

  it.each(BROKEN)("is broken by $name", ({ proof, seal, refusal }) => {
    expect(checkProof(sha256, proof, seal)).toEqual(Result.fail(refusal));
  });
});
