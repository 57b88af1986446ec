import type { TimelineEntry } from "@huzhu/contract";
import { providers, type Read, serviceOrders } from "@huzhu/db";
import { priceOf } from "@huzhu/domain/market";
import type { Resident } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";

/** What was bought for somebody, on the day on which it was ordered. */
export const orders = async (
  read: Read,
  { id }: Pick<Resident, "id">,
): Promise<ReadonlyArray<TimelineEntry>> => {
  const names = new Map((await providers.list(read)).map((one) => [one.id, one.name]));
  return (await serviceOrders.ofElder(read, id)).map((order) => ({
    ...({ _tag: "Ordered", order: order.id, title: order.service.title } as const),
    ...{ provider: names.get(order.provider) ?? "", price: priceOf(order) },
    ...{ step: order.state._tag, on: localDate(order.orderedAt), at: order.orderedAt },
  }));
};
