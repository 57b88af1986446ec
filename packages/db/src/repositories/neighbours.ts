import { ClaimId } from "@huzhu/domain/claims";
import type { StaffId } from "@huzhu/domain/governance";
import type { Hamlet, HamletId, HouseholdId, Resident } from "@huzhu/domain/people";
import { RuleCode } from "@huzhu/domain/rulebook";
import type { Instant } from "@huzhu/domain/time";
import { and, count, desc, eq, gte, inArray, isNull } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { hamletOf, householdOf, residentOf } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";

/** Somebody of a hamlet, as those who live there know them. */
export interface Neighbour extends Resident {
  readonly initials: string;
  readonly householdNumber: string;
}

/** The hamlet of each household, in their order; `null` where there is no such household. */
export const hamletsOf = async (
  read: Read,
  ids: ReadonlyArray<HouseholdId>,
): Promise<ReadonlyArray<HamletId | null>> => {
  const { db, household } = within(read);
  const homes = new Map<HouseholdId, HamletId>();
  await inChunks([...new Set(ids)], async (some) => {
    const rows = await db
      .select()
      .from(household)
      .where(and(eq(household.villageId, read.village), inArray(household.id, some)));
    for (const { id, hamletId } of rows.map(householdOf)) homes.set(id, hamletId);
  });
  return ids.map((id) => homes.get(id) ?? null);
};

export const hamlet = async (read: Read, id: HamletId): Promise<Hamlet | null> => {
  const { db, hamlet: t } = within(read);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)));
  return row ? hamletOf(row) : null;
};

/** Everybody of a hamlet in the order of their pinyin initials. */
export const people = async (read: Read, id: HamletId): Promise<ReadonlyArray<Neighbour>> => {
  const { db, resident, household } = within(read);
  const rows = await db
    .select({ resident, household })
    .from(resident)
    .innerJoin(
      household,
      and(eq(household.villageId, resident.villageId), eq(household.id, resident.householdId)),
    )
    .where(
      and(
        eq(resident.villageId, read.village),
        eq(household.hamletId, id),
        isNull(resident.leftOn),
      ),
    )
    .orderBy(resident.initials, resident.name, resident.id);
  return rows.map((row) => ({
    ...residentOf(read, row.resident),
    initials: row.resident.initials,
    householdNumber: row.household.number,
  }));
};

/** By which rules a hamlet's people were written down since then, the most used first. */
export const rulesUsed = async (
  read: Read,
  id: HamletId,
  since: Instant,
): Promise<ReadonlyArray<{ readonly rule: RuleCode; readonly times: number }>> => {
  const { db, claim, household } = within(read);
  const times = count();
  const rows = await db
    .select({ rule: claim.ruleCode, times })
    .from(claim)
    .innerJoin(
      household,
      and(eq(household.villageId, claim.villageId), eq(household.id, claim.householdId)),
    )
    .where(
      and(
        eq(claim.villageId, read.village),
        gte(claim.recordedAt, since),
        eq(household.hamletId, id),
      ),
    )
    .groupBy(claim.ruleCode)
    .orderBy(desc(times), claim.ruleCode);
  return rows.map((row) => ({ rule: RuleCode.make(row.rule), times: row.times }));
};

/** What somebody recorded last for people of a hamlet, the newest first. */
export const recordedLast = async (
  read: Read,
  by: StaffId,
  id: HamletId,
  most: number,
): Promise<ReadonlyArray<ClaimId>> => {
  const { db, claim, household } = within(read);
  const rows = await db
    .select({ id: claim.id })
    .from(claim)
    .innerJoin(
      household,
      and(eq(household.villageId, claim.villageId), eq(household.id, claim.householdId)),
    )
    .where(
      and(eq(claim.villageId, read.village), eq(claim.recordedBy, by), eq(household.hamletId, id)),
    )
    .orderBy(desc(claim.recordedAt), desc(claim.id))
    .limit(most);
  return rows.map(({ id }) => ClaimId.make(id));
};
