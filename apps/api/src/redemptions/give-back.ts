import {
  goods,
  journal,
  movements,
  type RedemptionSummary,
  transfers,
  type Write,
} from "@huzhu/db";
import type { TransferId } from "@huzhu/domain/points";
import {
  type BroughtBack,
  brokenBack,
  type PartReturned,
  type ReturnRefusal,
  returnPart,
} from "@huzhu/domain/store";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockForUndoing, originalOf } from "../ledger/original.ts";

interface Returning extends Circumstances {
  /** The transfer that brings the points back. */
  readonly transfer: TransferId;
  readonly why: string;
}

/** The pieces come back into their batches; broken ones leave these again. */
const writePieces = async (
  tx: Write,
  { movements: came, lines }: PartReturned,
  { id, actor }: Pick<RedemptionSummary, "id"> & Pick<Circumstances, "actor">,
): Promise<void> => {
  await goods.lock(
    tx,
    lines.map(({ good }) => good),
  );
  for (const [place, movement] of came.entries()) {
    await movements.append(tx, [movement], { actor, redemption: id });
    if (!lines[place]?.broken) continue;
    const [last] = await movements.ofGood(tx, movement.good);
    const broken = brokenBack(movement, last?.parts ?? []);
    await movements.append(tx, broken, { actor, redemption: null });
  }
};

/** Takes some goods of a redemption back: points and lots, and the pieces into their batches. */
export const giveBack = async (
  tx: Write,
  made: RedemptionSummary,
  brought: ReadonlyArray<BroughtBack>,
  { transfer, why, ...circumstances }: Returning,
): Promise<Result.Result<PartReturned, ReturnRefusal>> => {
  const booked = await transfers.byId(tx, made.transfer);
  if (!booked) throw new Error(`The transfer of the redemption ${made.id} is not there.`);
  const earlier = (await transfers.returnedSince(tx, made.recordedAt))(made.id);
  const given = await transfers.uses(
    tx,
    earlier.map((one) => one.transfer),
  );
  const original = await originalOf(tx, booked);
  const back = earlier.flatMap(({ reason }) => reason.lines);
  const redemption = { id: made.id, lines: made.lines, topUp: made.topUp, back };
  const facts = {
    books: await lockForUndoing(tx, [original], circumstances),
    ...{ id: transfer, redemption, original, why },
    givenBack: given.map(({ use }) => use),
  };
  const decided = returnPart(facts, brought, circumstances.now);
  if (Result.isFailure(decided)) return decided;
  const { actor, attempt } = circumstances;
  await journal.append(tx, [{ posting: decided.success.posting, actor, attempt }]);
  await writePieces(tx, decided.success, { id: made.id, actor });
  return decided;
};
