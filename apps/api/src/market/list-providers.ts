import { providers as endpoint } from "@huzhu/contract";
import { complaints, providers, serviceOrders } from "@huzhu/db";
import { permissionOn, supervise } from "@huzhu/domain/market";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { servicesOn } from "./services-on.ts";

export const listProviders = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const all = await providers.list(tx);
  const facts = {
    providers: all,
    orders: await serviceOrders.list(tx),
    complaints: await complaints.list(tx),
    services: await servicesOn(tx, today),
  };
  const looked = new Map(
    supervise(facts, today).map(({ provider, concerns }) => [provider, concerns]),
  );
  return Result.succeed(
    all.map((provider) => ({
      ...provider,
      permission: permissionOn(provider, today),
      concerns: looked.get(provider.id) ?? [],
    })),
  );
});
