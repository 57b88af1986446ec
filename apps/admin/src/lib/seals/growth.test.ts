import { Hash } from "@huzhu/domain/seal";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { EARLIER, growth, SEAL, sealOver } from "../../testing/sealed.ts";
import { growthOf } from "./growth.ts";

const proof = growth();
const other = Hash.make("0".repeat(64));

describe("two seals", () => {
  it("show that the journal only grew", () => {
    expect(growthOf(sha256, { before: EARLIER, after: SEAL, proof })).toEqual({
      _tag: "OnlyGrew",
      before: EARLIER,
      after: SEAL,
    });
  });

  it.each([
    {
      name: "a step of the way is another one",
      proof: { ...proof, path: [other, ...proof.path.slice(1)] },
      why: "第6号封过的账和现在的不一样",
    },
    {
      name: "a step of the way is missing",
      proof: { ...proof, path: proof.path.slice(1) },
      why: "第6号封过的账和现在的不一样",
    },
    {
      name: "it is the proof of another root",
      proof: { ...proof, before: { ...proof.before, root: other } },
      why: "服务器拿来的证明不是这两号的",
    },
    {
      name: "it is the proof of other seals",
      proof: { ...proof, after: proof.before },
      why: "服务器拿来的证明不是这两号的",
    },
    {
      name: "the earlier one says another root than its digest stands for",
      before: { ...EARLIER, root: other },
      why: "第6号的指纹和它的内容不一样",
    },
    {
      name: "the later one says another size than its digest stands for",
      after: { ...SEAL, size: 19 },
      why: "第7号的指纹和它的内容不一样",
    },
    {
      name: "the later one does not name the earlier one",
      after: sealOver(7, 20, other),
      why: "第7号没有接着第6号封",
    },
  ])("do not when $name", ({ why, ...changed }) => {
    const given = { before: EARLIER, after: SEAL, proof, ...changed };
    expect(growthOf(sha256, given)).toMatchObject({ _tag: "Broken", after: 7, why });
  });
});
