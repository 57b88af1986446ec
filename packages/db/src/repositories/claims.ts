import type { Claim, ClaimId, ClaimState } from "@huzhu/domain/claims";
import type { HamletId, PersonName } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, count, desc, eq, gte, inArray, lte, or, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inChunks } from "../bulk.ts";
import { Conflict } from "../conflict.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { claimOf, residentOf } from "../rows.ts";
import { locking, type Read, type Write, within } from "../unit.ts";
import { residentsLike } from "./search.ts";

export { type DeedPage, type DeedPlace, deedCount, deeds } from "./deeds.ts";
export { known, type Named } from "./known.ts";
export { history, tallied } from "./tallies.ts";

/** A claim with the names that a person reads beside it. */
export interface ClaimSummary extends Claim {
  readonly householdNumber: string;
  readonly hamlet: string;
  readonly head: PersonName | null;
  readonly residentName: PersonName | null;
  readonly recordedByName: string;
}

export interface ClaimQuery {
  readonly state?: ClaimState["_tag"] | undefined;
  /** Who did it, or the number of the household. */
  readonly search?: string | undefined;
  readonly hamlet?: HamletId | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

const decided = ({ state }: Claim) => ({
  state: state._tag,
  decidedBy: "by" in state ? state.by : null,
  decidedAt: "at" in state ? state.at : null,
  points: "points" in state ? state.points : null,
  counted: "counted" in state ? state.counted : null,
  rulebookVersion: "version" in state ? state.version : null,
  why: "why" in state ? state.why : null,
  reversalId: "transfer" in state ? state.transfer : null,
});

export const insert = async (tx: Write, claims: ReadonlyArray<Claim>): Promise<void> => {
  const { db, claim } = within(tx);
  await inChunks(claims, (chunk) =>
    db.insert(claim).values(
      chunk.map((each) => ({
        villageId: tx.village,
        id: each.id,
        householdId: each.household,
        residentId: each.resident,
        ruleCode: each.rule,
        quantity: each.quantity,
        eventDate: each.eventDate,
        note: each.note,
        particulars: JSON.stringify(each.particulars),
        subject: each.particulars.subject ?? null,
        recordedBy: each.recordedBy,
        recordedAt: each.recordedAt,
        ...decided(each),
      })),
    ),
  );
};

/** Claims by id, locked until the unit ends. */
export const lock = async (
  tx: Write,
  ids: ReadonlyArray<ClaimId>,
): Promise<ReadonlyArray<Claim>> => {
  if (ids.length === 0) return [];
  const { db, claim } = within(tx);
  const rows = db
    .select()
    .from(claim)
    .where(and(eq(claim.villageId, tx.village), inArray(claim.id, [...ids])))
    .orderBy(claim.id);
  return (await locking(tx, rows)).map(claimOf);
};

const change = async (tx: Write, from: ClaimState["_tag"], after: Claim): Promise<void> => {
  const { db, claim } = within(tx);
  const rows = await db
    .update(claim)
    .set(decided(after))
    .where(and(eq(claim.villageId, tx.village), eq(claim.id, after.id), eq(claim.state, from)))
    .returning({ id: claim.id });
  if (rows.length === 0) throw new Conflict(`the claim ${after.id} is no longer ${from}`);
};

/** Writes a decision down; conflicts where the claim was decided meanwhile. */
export const decide = (tx: Write, after: Claim): Promise<void> => change(tx, "Pending", after);

/** Writes down that an approval was taken back; conflicts where the claim is not approved. */
export const reverse = (tx: Write, after: Claim): Promise<void> => change(tx, "Approved", after);

const summaries = (read: Read, filter: SQL | undefined) => {
  const { db, claim, household, hamlet, resident, staff } = within(read);
  const head = alias(resident, "head");
  return db
    .select({
      claim,
      householdNumber: household.number,
      hamlet: hamlet.name,
      head,
      resident,
      recordedByName: staff.name,
    })
    .from(claim)
    .innerJoin(
      household,
      and(eq(household.villageId, claim.villageId), eq(household.id, claim.householdId)),
    )
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .innerJoin(staff, and(eq(staff.villageId, claim.villageId), eq(staff.id, claim.recordedBy)))
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .leftJoin(
      resident,
      and(eq(resident.villageId, claim.villageId), eq(resident.id, claim.residentId)),
    )
    .where(and(eq(claim.villageId, read.village), filter))
    .orderBy(desc(claim.recordedAt), desc(claim.id))
    .$dynamic();
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const summaryOf = (row: SummaryRow): ClaimSummary => ({
  ...claimOf(row.claim),
  householdNumber: row.householdNumber,
  hamlet: row.hamlet,
  head: row.head && residentOf(row.head).name,
  residentName: row.resident && residentOf(row.resident).name,
  recordedByName: row.recordedByName,
});

const claimsLike = (read: Read, { state, search = "", hamlet, from, to }: ClaimQuery) => {
  const { claim, household } = within(read);
  const someone = residentsLike(read, search);
  return and(
    state && eq(claim.state, state),
    someone && or(eq(household.number, search.trim()), someone),
    hamlet && eq(household.hamletId, hamlet),
    from && gte(claim.eventDate, from),
    to && lte(claim.eventDate, to),
  );
};

/** Claims, the newest first. */
export const page = async (
  read: Read,
  query: ClaimQuery,
  request: PageRequest,
): Promise<Page<ClaimSummary>> => {
  const { db, claim, household, resident } = within(read);
  const filter = claimsLike(read, query);
  const { limit, offset } = limits(request);
  const rows = await summaries(read, filter).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(claim)
    .innerJoin(
      household,
      and(eq(household.villageId, claim.villageId), eq(household.id, claim.householdId)),
    )
    .leftJoin(
      resident,
      and(eq(resident.villageId, claim.villageId), eq(resident.id, claim.residentId)),
    )
    .where(and(eq(claim.villageId, read.village), filter));
  return { rows: rows.map(summaryOf), total: all?.total ?? 0 };
};

/** Claims by id with their names, the newest first. */
export const byIds = async (
  read: Read,
  ids: ReadonlyArray<ClaimId>,
): Promise<ReadonlyArray<ClaimSummary>> => {
  if (ids.length === 0) return [];
  const { claim } = within(read);
  return (await summaries(read, inArray(claim.id, [...ids]))).map(summaryOf);
};
