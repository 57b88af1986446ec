import { fundBook, shopBook, type Write } from "@huzhu/db";
import {
  ClearingId,
  clearShop,
  EMPTY_BOOK,
  type ShopId,
  type ShopSaid,
} from "@huzhu/domain/alliance";
import { type FundSaid, PaymentId } from "@huzhu/domain/fund";
import type { StaffId } from "@huzhu/domain/governance";
import { TransferId } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { paymentOf } from "../alliance/payment-of.ts";
import { payFromLine } from "../fund/pay-from-line.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";
import { code } from "./demo-fund-year.ts";

interface Clearing {
  readonly shop: ShopId;
  readonly name: string;
  /** Who signs for the shop. */
  readonly clerk: StaffId;
  readonly staff: readonly [keeper: StaffId, first: StaffId, second: StaffId];
  readonly through: CalendarDate;
}

/** The evening on which a month was cleared: listed, signed by both, asked for, approved and paid. */
export const clearMonth = async (
  tx: Write,
  { shop, name, clerk, staff: [keeper, first, second], through }: Clearing,
  circumstances: Circumstances,
): Promise<void> => {
  const { newId } = circumstances;
  const at = (hour: number) => atHour(through, hour);
  const say = (said: ShopSaid, hour: number, by = keeper) =>
    shopBook.append(tx, shop, said, { by, at: at(hour) });
  const fund = (said: FundSaid, hour: number, by: StaffId) =>
    fundBook.append(tx, [said], { by, at: at(hour) });

  const clearing = ClearingId.make(newId());
  const book = (await shopBook.ofShop(tx, shop)) ?? EMPTY_BOOK;
  const listed = Result.getOrThrow(clearShop(book, clearing, { through, today: through }));
  await say(listed, 17);
  await say({ _tag: "Signed", clearing, side: "shop" }, 18, clerk);
  await say({ _tag: "Signed", clearing, side: "office" }, 19, first);
  const payment = paymentOf(
    { name, through, fen: listed.fen },
    {
      ...{ id: PaymentId.make(newId()), line: code("goods"), place: "bank", on: through },
    },
  );
  await fund({ _tag: "OrderDrafted", payment }, 20, keeper);
  await say({ _tag: "Ordered", clearing, payment: payment.id }, 20);
  await fund({ _tag: "OrderApproved", payment: payment.id }, 21, second);
  const writing = { transfer: TransferId.make(newId()), now: at(22), staff: { id: keeper } };
  Result.getOrThrow(await payFromLine(tx, payment, { ...circumstances, ...writing }));
};
