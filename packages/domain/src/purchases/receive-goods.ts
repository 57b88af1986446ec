import { Result } from "effect";
import type { OrderState } from "../fund/order.ts";
import type { Movement } from "../store/stock.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { CameGood } from "./entry.ts";
import { goodStandings, type PurchaseOrder, purchaseState } from "./purchase.ts";
import {
  CameSpoiled,
  MoreThanAwaited,
  NothingCame,
  PurchaseElsewhere,
  SlipMissing,
} from "./refusals.ts";

export type ReceiveRefusal =
  | PurchaseElsewhere
  | MoreThanAwaited
  | NothingCame
  | SlipMissing
  | CameSpoiled;

/** What came at once; `papers` is whether there is a delivery note, by number or by photo. */
export interface Delivery {
  readonly goods: ReadonlyArray<CameGood>;
  readonly papers: boolean;
}

/**
 * 收货: takes in what came of an approved order, at most what is still awaited, each good as a batch
 * that knows its supplier, cost and fund line. Gives a movement for each good of which pieces are
 * taken in, in the order of the delivery; broken ones go back and make none.
 */
export const receiveGoods = (
  order: PurchaseOrder,
  payment: OrderState,
  { goods, papers }: Delivery,
  now: Instant,
): Result.Result<ReadonlyArray<Movement>, ReceiveRefusal> =>
  Result.gen(function* () {
    const state = purchaseState(order, payment);
    if (state !== "open") return yield* Result.fail(new PurchaseElsewhere({ state }));
    if (!papers) return yield* Result.fail(new SlipMissing());
    if (goods.every(({ pieces, damaged }) => pieces + damaged === 0)) {
      return yield* Result.fail(new NothingCame());
    }
    const today = localDate(now);
    const standings = new Map(goodStandings(order).map((one) => [one.good, one]));
    const movements: Array<Movement> = [];
    for (const { good, pieces, bestBefore, place } of goods) {
      const standing = standings.get(good);
      const left = standing ? standing.pieces - standing.received : 0;
      if (!standing || pieces > left) {
        return yield* Result.fail(new MoreThanAwaited({ good, left, came: pieces }));
      }
      if (pieces === 0) continue;
      if (bestBefore !== null && bestBefore < today) {
        return yield* Result.fail(new CameSpoiled({ good }));
      }
      const { supplier: from, line, number } = order;
      const known = { source: "bought", from, bestBefore, fen: standing.fen } as const;
      movements.push({
        ...{ good, kind: "purchase", pieces, eventDate: today, recordedAt: now },
        ...{ note: `采购单第${number}号`, came: { ...known, place, line, split: null } },
      });
    }
    return movements;
  });
