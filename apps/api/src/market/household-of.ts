import { NotFound } from "@huzhu/contract";
import { type Read, residents } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Result } from "effect";

/** The household of a villager who is paid to care; `null` where the provider is nobody of here. */
export const householdOf = async (
  read: Read,
  id: ResidentId | null,
): Promise<Result.Result<HouseholdId | null, NotFound>> => {
  if (id === null) return Result.succeed(null);
  const resident = await residents.byId(read, id);
  return resident
    ? Result.succeed(resident.householdId)
    : Result.fail(new NotFound({ what: "resident" }));
};
