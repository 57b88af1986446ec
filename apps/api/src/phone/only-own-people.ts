import { neighbours, type Read } from "@huzhu/db";
import {
  type HamletMissing,
  type OtherHamlet,
  onlyOwnHamlet,
  type Staff,
} from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { Result } from "effect";

/** Refuses what a leader writes down of people of another hamlet; asks nothing about anybody else's. */
export const onlyOwnPeople = async (
  tx: Read,
  staff: Staff,
  lines: ReadonlyArray<{ readonly household: HouseholdId }>,
): Promise<Result.Result<void, HamletMissing | OtherHamlet>> => {
  if (staff.role !== "leader") return Result.void;
  const ids = [...new Set(lines.map(({ household }) => household))];
  return onlyOwnHamlet(staff, await neighbours.hamletsOf(tx, ids));
};
