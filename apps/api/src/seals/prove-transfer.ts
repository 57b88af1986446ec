import { sealProof as endpoint, NotFound, NotSealedYet } from "@huzhu/contract";
import { prove, recordOfTransfer, seals } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { sealRowOf } from "./seal-row.ts";

export const proveTransfer = staffQuery(endpoint, async ({ tx, request }) => {
  const { number, transfer } = request.params;
  const seal = await seals.byNumber(tx, number);
  if (!seal) return Result.fail(new NotFound({ what: "seal" }));
  const record = await recordOfTransfer(tx, transfer);
  const place = await seals.positionOf(tx, transfer);
  if (record === null || place === null) return Result.fail(new NotFound({ what: "transfer" }));
  if (place >= seal.size) {
    return Result.fail(new NotSealedYet({ journalNumber: place + 1, size: seal.size }));
  }
  const { index, path, leaf, leafHash } = await prove(tx, seal, { index: place, leaf: record });
  return Result.succeed({ seal: sealRowOf(seal), root: seal.root, index, path, leaf, leafHash });
});
