import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { sumFen } from "../../money/fen.ts";
import type { HouseholdId } from "../../people/ids.ts";
import type { Resident } from "../../people/resident.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { OrderId } from "../ids.ts";
import type { PricedService } from "../priced-service.ts";
import { type AboveCeiling, underCeiling } from "../provider/admit.ts";
import { permissionOn } from "../provider/permission.ts";
import type { Provider } from "../provider/provider.ts";
import { type Order, type Payers, priceOf } from "./order.ts";
import {
  NotOffered,
  OwnFamily,
  PayersDoNotAddUp,
  ProviderNotAllowed,
  WantedInThePast,
} from "./order-refusal.ts";

export type PlaceOrderRefusal =
  | ProviderNotAllowed
  | NotOffered
  | OwnFamily
  | AboveCeiling
  | PayersDoNotAddUp
  | WantedInThePast;

interface Facts {
  readonly id: OrderId;
  readonly elder: Pick<Resident, "id" | "householdId">;
  readonly provider: Provider;
  /** The service as the catalog of the wanted day has it. */
  readonly service: PricedService;
  /** Households that are one family with the elder's, the elder's own not among them. */
  readonly kin: ReadonlySet<HouseholdId>;
}

/** What is wanted: so many units on a day, and who pays how much of it in fen. */
export interface Wanted {
  readonly units: number;
  readonly wantedOn: CalendarDate;
  readonly payers: Payers;
}

/**
 * Orders a service for an elder at the provider's price of the day, never above the catalog's
 * ceiling as it is now, even where the provider quoted it when the ceiling was higher.
 */
export const placeOrder = (
  { id, elder, provider, service, kin }: Facts,
  { units, wantedOn, payers }: Wanted,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Order, PlaceOrderRefusal> =>
  Result.gen(function* () {
    const { name, household } = provider;
    const today = localDate(now);
    if (wantedOn < today) return yield* Result.fail(new WantedInThePast({ wantedOn, today }));
    const permission = permissionOn(provider, wantedOn);
    if (permission._tag !== "Allowed") {
      return yield* Result.fail(new ProviderNotAllowed({ name, permission }));
    }
    if (household !== null && (household === elder.householdId || kin.has(household))) {
      return yield* Result.fail(new OwnFamily({ name }));
    }
    const quote = provider.quotes.find((one) => one.service === service.code);
    if (!quote) return yield* Result.fail(new NotOffered({ name, title: service.title }));
    yield* underCeiling(service, quote.fen);
    const price = priceOf({ units, fen: quote.fen });
    const paid = sumFen(Object.values(payers));
    if (paid !== price) return yield* Result.fail(new PayersDoNotAddUp({ price, paid }));
    return {
      ...{ id, elder: elder.id, household: elder.householdId, provider: provider.id, service },
      ...{ units, fen: quote.fen, payers, wantedOn, orderedAt: now, orderedBy: by.id },
      state: { _tag: "Ordered" },
    };
  });
