import { catalogs, kinTies, providers, type Read, residents } from "@huzhu/db";
import { inForceOn } from "@huzhu/domain/catalog";
import { type Offer, offersFor } from "@huzhu/domain/market";
import type { HelpRequest } from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";
import { servicesOn } from "../market/services-on.ts";
import { servicesForKind } from "../week/service-for-kind.ts";

/** What could be bought to answer a request on the day it is wanted for, or today where that is over. */
export const offersOf = async (
  tx: Read,
  request: HelpRequest,
  today: CalendarDate,
): Promise<ReadonlyArray<Offer>> => {
  const on = request.wanted < today ? today : request.wanted;
  const elder = request.elder && (await residents.byId(tx, request.elder));
  const catalog = inForceOn(await catalogs.versions(tx), on);
  if (!elder || !catalog) return [];
  const wanted =
    request.service === null
      ? servicesForKind(catalog, request.kind).map(({ code }) => code)
      : [request.service];
  const kin = await kinTies.householdsOf(tx, elder.householdId);
  const family = new Set([elder.householdId, ...kin]);
  const market = {
    providers: await providers.list(tx),
    services: await servicesOn(tx, on),
    family,
  };
  return offersFor(market, wanted, on);
};
