import type { Claim } from "@huzhu/domain/claims";
import { and, eq, gt, gte, or, sql } from "drizzle-orm";
import { claimOf, hamletOf } from "../rows.ts";
import { type Read, within } from "../unit.ts";

/** A claim that counts, with the hamlet of its household. */
export interface CountedClaim {
  readonly claim: Claim;
  readonly hamlet: string;
}

/** A place in the order of deeds. */
export type DeedPlace = Pick<Claim, "id" | "eventDate" | "recordedAt">;

/** The name of each household's hamlet. */
const hamletNames = async (read: Read): Promise<ReadonlyMap<string, string>> => {
  const { db, household, hamlet } = within(read);
  const rows = await db
    .select({ id: household.id, hamlet })
    .from(household)
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .where(eq(household.villageId, read.village));
  return new Map(rows.map((row) => [row.id, hamletOf(row.hamlet).name]));
};

/**
 * Claims that count behind a place, by event date and, within a day, by recording: so many of them,
 * found by the index of days, so that a million never stand in memory.
 */
export const deeds = async (
  read: Read,
  after: DeedPlace | null,
  most: number,
): Promise<ReadonlyArray<CountedClaim>> => {
  const { db, claim } = within(read);
  const behind =
    after &&
    and(
      gte(claim.eventDate, after.eventDate),
      or(
        gt(claim.eventDate, after.eventDate),
        gt(claim.recordedAt, after.recordedAt),
        and(eq(claim.recordedAt, after.recordedAt), gt(claim.id, after.id)),
      ),
    );
  const rows = await db
    .select()
    .from(claim)
    // The word itself, and no parameter: the index is one of claims in this state only.
    .where(and(eq(claim.villageId, read.village), sql`state = 'Approved'`, behind ?? undefined))
    .orderBy(claim.eventDate, claim.recordedAt, claim.id)
    .limit(most);
  const hamlets = await hamletNames(read);
  return rows.map((row) => ({
    claim: claimOf(row),
    hamlet: hamlets.get(row.householdId) ?? "",
  }));
};
