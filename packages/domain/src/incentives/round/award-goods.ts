import { Result, Schema } from "effect";
import { Fen } from "../../money/fen.ts";
import { Good } from "../../store/good.ts";
import type { CandidateId } from "../ids.ts";
import type { AwardPayment } from "./finish-round.ts";

/** What is handed over where a round pays in goods: one good, by what a piece of it is worth, in fen. */
export const AwardGoods = Schema.Struct({
  good: Good.fields.id,
  name: Good.fields.name,
  unit: Good.fields.unit,
  worth: Fen.check(Schema.isGreaterThan(0)),
});
export type AwardGoods = typeof AwardGoods.Type;

/** An award is no whole number of pieces; both in fen. */
export class NoWholePieces extends Schema.TaggedClass<NoWholePieces>()("NoWholePieces", {
  amount: Fen,
  worth: Fen,
}) {}

/** The round pays in goods, and nobody said in which. */
export class GoodsNotChosen extends Schema.TaggedClass<GoodsNotChosen>()("GoodsNotChosen", {}) {}

/** One line of what is handed over. */
export interface AwardPieces {
  readonly candidate: CandidateId;
  readonly pieces: number;
}

/** How many pieces everybody gets. */
export const piecesOf = (
  payments: ReadonlyArray<AwardPayment>,
  { worth }: Pick<AwardGoods, "worth">,
): Result.Result<ReadonlyArray<AwardPieces>, NoWholePieces> =>
  Result.all(
    payments.map(({ candidate, amount }) =>
      amount % worth === 0
        ? Result.succeed({ candidate, pieces: amount / worth })
        : Result.fail(new NoWholePieces({ amount, worth })),
    ),
  );
