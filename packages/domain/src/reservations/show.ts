import { Result, Schema } from "effect";
import { HouseholdId, ResidentId } from "../people/ids.ts";
import { PickupCode } from "./ids.ts";
import { NotTheirs } from "./refusals.ts";
import type { Reservation } from "./reservation.ts";
import type { ShownBy } from "./said.ts";

/** What somebody shows at the counter or at their door: the code, a card, or a mandate of the elder. */
export const PickupProof = Schema.Union([
  Schema.TaggedStruct("OnCode", { code: PickupCode }),
  Schema.TaggedStruct("OnCard", { household: HouseholdId }),
  Schema.TaggedStruct("OnMandate", { elder: ResidentId }),
]);
export type PickupProof = typeof PickupProof.Type;

const SHOWN = { OnCode: "code", OnCard: "card", OnMandate: "mandate" } as const;

const theirs = (
  { code, household, resident }: Pick<Reservation, "code" | "household" | "resident">,
  proof: PickupProof,
): boolean => {
  switch (proof._tag) {
    case "OnCode":
      return proof.code === code;
    case "OnCard":
      return proof.household === household;
    case "OnMandate":
      return proof.elder === resident;
  }
};

/** Whether it is theirs who show that: its code, a card of the household, or the elder's mandate. */
export const shows = (
  reservation: Pick<Reservation, "code" | "household" | "resident">,
  proof: PickupProof,
): Result.Result<ShownBy, NotTheirs> =>
  theirs(reservation, proof) ? Result.succeed(SHOWN[proof._tag]) : Result.fail(new NotTheirs());
