import { Result } from "effect";
import type { ServiceCode } from "../catalog/ids.ts";
import type { HouseholdId } from "../people/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Offer } from "./offer.ts";
import type { PricedService } from "./priced-service.ts";
import { underCeiling } from "./provider/admit.ts";
import { permissionOn } from "./provider/permission.ts";
import type { Provider } from "./provider/provider.ts";

interface Market {
  readonly providers: ReadonlyArray<Provider>;
  /** What the catalog of the day has a price for. */
  readonly services: ReadonlyArray<PricedService>;
  /** The elder's household and those that are kin: nobody is paid for the care of their own. */
  readonly family: ReadonlySet<HouseholdId>;
}

const byPrice = (a: Offer, b: Offer): number =>
  a.fen - b.fen || (a.provider < b.provider ? -1 : 1) || (a.service.code < b.service.code ? -1 : 1);

/**
 * What can be bought of some services on a day, the cheapest first: from providers whom the township
 * allows then and who are not stopped, at no more than the ceiling. Each of it can be ordered.
 */
export const offersFor = (
  { providers, services, family }: Market,
  wanted: ReadonlyArray<ServiceCode>,
  on: CalendarDate,
): ReadonlyArray<Offer> =>
  providers
    .filter((provider) => permissionOn(provider, on)._tag === "Allowed")
    .filter(({ household }) => household === null || !family.has(household))
    .flatMap(({ id, name, kind, quotes }) =>
      quotes.flatMap(({ service: code, fen }): ReadonlyArray<Offer> => {
        const service = services.find((one) => one.code === code);
        if (!service || !wanted.includes(code)) return [];
        if (Result.isFailure(underCeiling(service, fen))) return [];
        return [{ provider: id, name, kind, service, fen }];
      }),
    )
    .toSorted(byPrice);
