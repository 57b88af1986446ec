import { placeServiceOrder as endpoint, NotFound } from "@huzhu/contract";
import { journal, kinTies, providers, residents, serviceOrders } from "@huzhu/db";
import { NotInCatalog, OrderId, placeOrder } from "@huzhu/domain/market";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { servicesOn } from "./services-on.ts";

export const placeServiceOrder = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const { elder: elderId, provider: providerId, service: code, ...wanted } = request.body;
  const elder = await residents.byId(tx, elderId);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const provider = await providers.byId(tx, providerId);
  if (!provider) return Result.fail(new NotFound({ what: "provider" }));
  const services = await servicesOn(tx, wanted.wantedOn);
  const service = services.find((one) => one.code === code);
  if (!service) return Result.fail(new NotInCatalog({ service: code }));
  const kin = await kinTies.householdsOf(tx, elder.householdId);
  const id = OrderId.make(world.newId());
  const placed = placeOrder({ id, elder, provider, service, kin }, wanted, staff, now);
  if (Result.isFailure(placed)) return Result.fail(placed.failure);
  await serviceOrders.place(tx, placed.success, { at: now, actor });
  return Result.succeed({ order: id });
});
