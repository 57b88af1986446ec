import { sealConsistency as endpoint, NotFound } from "@huzhu/contract";
import { proveGrowth, seals } from "@huzhu/db";
import type { SignedSeal } from "@huzhu/domain/seal";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { sealRowOf } from "./seal-row.ts";

const headOf = (seal: SignedSeal) => ({ seal: sealRowOf(seal), root: seal.root });

export const proveSealGrowth = staffQuery(endpoint, async ({ tx, request }) => {
  const { number, other } = request.params;
  const before = await seals.byNumber(tx, Math.min(number, other));
  const after = await seals.byNumber(tx, Math.max(number, other));
  if (!before || !after) return Result.fail(new NotFound({ what: "seal" }));
  const path = await proveGrowth(tx, before, after);
  return Result.succeed({ before: headOf(before), after: headOf(after), path });
});
