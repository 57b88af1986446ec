import { CardUnknown, kioskProof as endpoint, NotFound } from "@huzhu/contract";
import { accounts, prove, recordOfTransfer, seals, sha256, transfers } from "@huzhu/db";
import { sealText } from "@huzhu/domain/seal";
import { Result } from "effect";
import { actingFor } from "../kiosk/acting-for.ts";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { sealRowOf } from "./seal-row.ts";

const missing = new NotFound({ what: "transfer" });

export const proveAtKiosk = kioskQuery(endpoint, async ({ tx, request, village, kiosk, now }) => {
  const { transfer, ...stood } = request.body;
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, stood, "see", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const account = await accounts.ofHousehold(tx, acting.success.household.id);
  if (!account) return Result.fail(new CardUnknown());
  const booked = await transfers.byId(tx, transfer);
  // Somebody else's line is as good as none.
  if (!booked?.lines.some((line) => line.account === account.id)) return Result.fail(missing);
  const place = await seals.positionOf(tx, transfer);
  const record = await recordOfTransfer(tx, transfer);
  const seal = await seals.newest(tx);
  if (place === null || record === null) return Result.fail(missing);
  if (!seal || place >= seal.size) return Result.succeed(null);
  const { index, path, leafHash } = await prove(tx, seal, { index: place, leaf: record });
  return Result.succeed({
    seal: sealRowOf(seal),
    root: seal.root,
    index,
    path,
    leafHash,
    journalNumber: place + 1,
    text: sealText(sha256, seal),
  });
});
