import { fundBook, purchaseBook, type Read } from "@huzhu/db";
import { isOverdue } from "@huzhu/domain/purchases";
import type { CalendarDate } from "@huzhu/domain/time";
import { paymentOf } from "./payment-of.ts";

/** Of how many purchase orders goods should have come before a day. */
export const overdue = async (read: Read, on: CalendarDate): Promise<number> => {
  const fund = await fundBook.fund(read);
  return [...(await purchaseBook.orders(read)).values()].filter((order) =>
    isOverdue(order, paymentOf(fund, order.id).state, on),
  ).length;
};
