import type { DonorAccountView } from "@huzhu/contract";
import { goods, type Read } from "@huzhu/db";
import type { Fund, PaymentId } from "@huzhu/domain/fund";
import { batchWent } from "./batch-went.ts";

type Batch = DonorAccountView["spent"][number]["goods"][number];

/** Asks what a payment put on the shelf, and where it went from there. */
export const boughtBy = async (
  read: Read,
  { bought }: Pick<Fund, "bought">,
): Promise<(payment: PaymentId) => Promise<ReadonlyArray<Batch>>> => {
  const shelf = new Map((await goods.list(read)).map((good) => [good.id, good]));
  return async (payment) => {
    const batches: Array<Batch> = [];
    for (const { good, movement, pieces: many } of bought.filter(
      (one) => one.payment === payment,
    )) {
      const { name: what = "", unit = "" } = shelf.get(good) ?? {};
      batches.push({ what, many, unit, ...(await batchWent(read, { good, movement })) });
    }
    return batches;
  };
};
