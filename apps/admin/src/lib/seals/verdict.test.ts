import { Points } from "@huzhu/domain/points";
import { Hash } from "@huzhu/domain/seal";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { LINES, transferOf } from "../../testing/ledger.ts";
import { proofOf, SEAL } from "../../testing/sealed.ts";
import { verdictOf } from "./verdict.ts";

const [line] = LINES.map(transferOf);
if (!line) throw new Error("The village has lines.");
const proof = proofOf(18);
const [first, ...others] = line.entries;
if (!first) throw new Error("A transfer has entries.");
const forged = proof.leaf.replace("-30", "-20");

describe("a line and its seal", () => {
  it("belong together when all adds up", () => {
    expect(verdictOf(sha256, { line, proof, seal: SEAL })).toEqual({
      _tag: "Proved",
      seal: SEAL,
      number: 18,
    });
  });

  it.each([
    {
      name: "the record was changed",
      proof: { ...proof, leaf: forged },
      why: "账本里的记录和封账时的不一样",
    },
    {
      name: "the record was changed with its hash",
      proof: { ...proof, leaf: forged, leafHash: Hash.make("0".repeat(64)) },
      why: "账本里的记录和封账时的不一样",
    },
    {
      name: "a step of the way is another one",
      proof: { ...proof, path: proof.path.slice(1) },
      why: "这条记录不在这张封账单里",
    },
    {
      name: "it is the proof of another seal",
      proof: { ...proof, seal: { ...SEAL, number: 6 } },
      why: "服务器拿来的证明不是这张封账单的",
    },
    {
      name: "it is the proof of another line",
      proof: proofOf(12),
      why: "屏幕上的这一笔和账本里的记录对不上",
    },
    {
      name: "the screen shows another amount",
      line: { ...line, entries: [{ ...first, amount: Points.make(-20) }, ...others] },
      why: "屏幕上的这一笔和账本里的记录对不上",
    },
    {
      name: "the seal says other sums than its digest stands for",
      seal: { ...SEAL, sums: { "points.issued": 99 } },
      why: "封账单的指纹和它的内容对不上",
    },
  ])("do not when $name", ({ why, ...changed }) => {
    const given = { line, proof, seal: SEAL, ...changed };
    expect(verdictOf(sha256, given)).toEqual({ _tag: "Broken", why });
  });
});
