import type { OrderRow } from "@huzhu/contract";
import { providers, type Read, residents } from "@huzhu/db";
import { type Order, owedBy, priceOf } from "@huzhu/domain/market";

/** Orders with the names of whom they are for and from. */
export const orderRows = async (
  read: Read,
  orders: ReadonlyArray<Order>,
): Promise<ReadonlyArray<OrderRow>> => {
  const names = new Map((await providers.list(read)).map(({ id, name }) => [id, name]));
  const elders = new Map<string, { readonly name: string; readonly hamlet: string }>();
  for (const id of new Set(orders.map(({ elder }) => elder))) {
    const elder = await residents.byId(read, id);
    if (elder) elders.set(id, elder);
  }
  return orders.map((order) => ({
    ...order,
    elderName: elders.get(order.elder)?.name ?? "",
    hamlet: elders.get(order.elder)?.hamlet ?? "",
    providerName: names.get(order.provider) ?? "",
    price: priceOf(order),
    owed: owedBy(order),
  }));
};
