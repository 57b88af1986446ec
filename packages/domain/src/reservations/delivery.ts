import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import type { ReservationPolicy } from "./policy.ts";
import { DeliveryElsewhere, NoDelivery, NotForElder, ReservationGone } from "./refusals.ts";
import { type Kept, reservationState } from "./reservation.ts";
import type { Carrier, ReleaseReason, ReservationSaid, SaidOfReservation } from "./said.ts";

/** 送上门: how bringing a reservation to the door stands. */
export interface Delivery {
  readonly state: "none" | "asked" | "taken";
  readonly askedAt: Instant | null;
  readonly carrier: Carrier | null;
}

const NONE: Delivery = { state: "none", askedAt: null, carrier: null };

const changed = (delivery: Delivery, { said, at }: SaidOfReservation): Delivery => {
  switch (said._tag) {
    case "DeliveryAsked":
      return { state: "asked", askedAt: at, carrier: null };
    case "DeliveryTaken":
      return { ...delivery, state: "taken", carrier: said.carrier };
    case "DeliveryPutBack":
      return { ...delivery, state: "asked", carrier: null };
    case "HandedOver":
    case "Released":
      return delivery;
  }
};

/** What the lines said of a reservation come to, the oldest first. */
export const deliveryOf = (said: ReadonlyArray<SaidOfReservation>): Delivery =>
  said.reduce(changed, NONE);

/** Why it was freed; `null` where nobody said. */
export const releasedBecause = (said: ReadonlyArray<SaidOfReservation>): ReleaseReason | null => {
  const [why = null] = said.flatMap((one) => (one.said._tag === "Released" ? one.said.why : []));
  return why;
};

interface At {
  readonly kept: Kept;
  readonly delivery: Delivery;
}

const standing = (
  { kept, delivery }: At,
  state: Delivery["state"],
  now: Instant,
): Result.Result<void, ReservationGone | DeliveryElsewhere> => {
  const stands = reservationState(kept, now);
  if (stands !== "waiting") {
    return Result.fail(new ReservationGone({ state: stands, until: kept.reservation.until }));
  }
  return delivery.state === state
    ? Result.void
    : Result.fail(new DeliveryElsewhere({ state: delivery.state }));
};

export type AskDeliveryRefusal = ReservationGone | DeliveryElsewhere | NoDelivery | NotForElder;

/** Asks that what an elder reserved is brought to their door. */
export const askDelivery = (
  at: At,
  { policy, elder }: { readonly policy: ReservationPolicy; readonly elder: boolean },
  now: Instant,
): Result.Result<ReservationSaid, AskDeliveryRefusal> =>
  Result.gen(function* () {
    if (!policy.delivers) return yield* Result.fail(new NoDelivery());
    if (!elder) return yield* Result.fail(new NotForElder());
    yield* standing(at, "none", now);
    return { _tag: "DeliveryAsked" } as const;
  });

/** Somebody says that they, or somebody of the village, will bring it. */
export const takeDelivery = (
  at: At,
  carrier: Carrier,
  now: Instant,
): Result.Result<ReservationSaid, ReservationGone | DeliveryElsewhere> =>
  Result.map(standing(at, "asked", now), () => ({ _tag: "DeliveryTaken", carrier }) as const);

/** Whoever meant to bring it does not. */
export const putDeliveryBack = (
  at: At,
  now: Instant,
): Result.Result<ReservationSaid, ReservationGone | DeliveryElsewhere> =>
  Result.map(standing(at, "taken", now), () => ({ _tag: "DeliveryPutBack" }) as const);
