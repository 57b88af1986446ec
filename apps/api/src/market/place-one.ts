import { NotFound, type placeServiceOrder, type RequestOf } from "@huzhu/contract";
import { kinTies, providers, residents, serviceOrders, type Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import {
  NotInCatalog,
  type Order,
  OrderId,
  type PlaceOrderRefusal,
  placeOrder,
} from "@huzhu/domain/market";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { servicesOn } from "./services-on.ts";

interface Placing extends Pick<Circumstances, "now" | "actor" | "newId"> {
  readonly staff: Pick<Staff, "id">;
}

type Body = RequestOf<typeof placeServiceOrder>["body"];

/** One order, decided by its facts and written down. */
export const placeOne = async (
  tx: Write,
  { elder: elderId, provider: providerId, service: code, ...wanted }: Body,
  { now, actor, newId, staff }: Placing,
): Promise<Result.Result<Order, PlaceOrderRefusal | NotInCatalog | NotFound>> => {
  const elder = await residents.byId(tx, elderId);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const provider = await providers.byId(tx, providerId);
  if (!provider) return Result.fail(new NotFound({ what: "provider" }));
  const services = await servicesOn(tx, wanted.wantedOn);
  const service = services.find((one) => one.code === code);
  if (!service) return Result.fail(new NotInCatalog({ service: code }));
  const kin = await kinTies.householdsOf(tx, elder.householdId);
  const id = OrderId.make(newId());
  const placed = placeOrder({ id, elder, provider, service, kin }, wanted, staff, now);
  if (Result.isSuccess(placed)) await serviceOrders.place(tx, placed.success, { at: now, actor });
  return placed;
};
