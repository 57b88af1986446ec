import type { Kept, SaidOfReservation } from "@huzhu/domain/reservations";
import type { Actor } from "./actor.ts";

/** A reservation with its hold, by whom it was made, and what was said of it since. */
export interface KeptReservation extends Kept {
  readonly actor: Actor;
  readonly said: ReadonlyArray<SaidOfReservation & { readonly actor: Actor }>;
}
