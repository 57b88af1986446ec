import type { FundSaid } from "@huzhu/domain/fund";
import { type PurchaseOrder, paymentFor } from "@huzhu/domain/purchases";

/** What the fund's book says of a purchase once it is paid: which batches the money became. */
export const saidBought = ({ id, receipts }: PurchaseOrder): ReadonlyArray<FundSaid> =>
  receipts
    .flatMap(({ goods }) => goods)
    .flatMap(({ good, pieces, movement }) =>
      movement === null
        ? []
        : [{ _tag: "GoodsBought", payment: paymentFor(id), good, pieces, movement }],
    );
