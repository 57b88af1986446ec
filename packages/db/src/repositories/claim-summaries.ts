import { type Claim, ClaimId, type ClaimStep } from "@huzhu/domain/claims";
import type { HamletId, HouseholdId, PersonName, Sought } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  or,
  type SQL,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { limits, type Page, type PageRequest } from "../page.ts";
import { claimOf } from "../rows/claims.ts";
import { calledIn } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";
import { meant } from "./search.ts";

/** A claim with the names that a person reads beside it. */
export interface ClaimSummary extends Claim {
  readonly householdNumber: string;
  readonly hamlet: string;
  readonly head: PersonName | null;
  readonly residentName: PersonName | null;
  /** Null where the household recorded it itself. */
  readonly recordedByName: string | null;
}

export interface ClaimQuery {
  /** As it is today: what was on the board until yesterday is Ready. */
  readonly step?: ClaimStep | undefined;
  readonly today?: CalendarDate | undefined;
  /** Who did it, or the number of the household. */
  readonly sought?: Sought | undefined;
  readonly hamlet?: HamletId | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

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
    .leftJoin(staff, and(eq(staff.villageId, claim.villageId), eq(staff.id, claim.recordedBy)))
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .leftJoin(
      resident,
      and(eq(resident.villageId, claim.villageId), eq(resident.id, claim.residentId)),
    )
    .where(and(eq(claim.villageId, read.village), filter))
    .$dynamic();
};

const newestFirst = (read: Read, filter: SQL | undefined) => {
  const { claim } = within(read);
  return summaries(read, filter).orderBy(desc(claim.recordedAt), desc(claim.id));
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const summaryOf = (row: SummaryRow): ClaimSummary => ({
  ...claimOf(row.claim),
  householdNumber: row.householdNumber,
  hamlet: row.hamlet,
  head: row.head && calledIn(row.head),
  residentName: row.resident && calledIn(row.resident),
  recordedByName: row.recordedByName,
});

/** Claims at a step as it is on a day: the last day on the board passes without anybody doing anything. */
const standingAt = (read: Read, step: ClaimStep, today: CalendarDate | undefined) => {
  const { claim } = within(read);
  const there = eq(claim.state, step);
  if (today === undefined) return there;
  if (step === "OnNotice") return and(there, gte(claim.noticeUntil, today));
  const ranOut = and(eq(claim.state, "OnNotice"), lt(claim.noticeUntil, today));
  return step === "Ready" ? or(there, ranOut) : there;
};

const claimsLike = async (
  read: Read,
  { step, today, sought, hamlet, from, to }: ClaimQuery,
): Promise<SQL | undefined> => {
  const { claim, household } = within(read);
  const someone = await meant(read, sought);
  return and(
    step && standingAt(read, step, today),
    sought && someone && or(eq(household.number, sought.text), someone),
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
  const filter = await claimsLike(read, query);
  const { limit, offset } = limits(request);
  const rows = await newestFirst(read, filter).limit(limit).offset(offset);
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
  return (await newestFirst(read, inArray(claim.id, [...ids]))).map(summaryOf);
};

/** Every claim at a step, the longest there first: these are the village's work, not its past. */
export const atStep = async (
  read: Read,
  step: Exclude<ClaimStep, "Approved" | "Refused" | "Withdrawn" | "Reversed">,
  today: CalendarDate,
): Promise<ReadonlyArray<ClaimSummary>> => {
  const { claim } = within(read);
  const rows = await summaries(read, standingAt(read, step, today)).orderBy(
    asc(claim.recordedAt),
    asc(claim.id),
  );
  return rows.map(summaryOf);
};

/** Every claim against which somebody appealed and nobody has decided. */
export const appealed = async (read: Read): Promise<ReadonlyArray<ClaimSummary>> => {
  const { claim } = within(read);
  const rows = await summaries(read, eq(claim.appeal, "open")).orderBy(
    asc(claim.recordedAt),
    asc(claim.id),
  );
  return rows.map(summaryOf);
};

/** Of those that stand for one wrong claim the one that counts, or else the newest. */
const standIn = (rights: ReadonlyArray<ClaimSummary>): ClaimSummary | null =>
  rights.find(({ state }) => state._tag === "Approved") ?? rights[0] ?? null;

/** Claims that were taken back, the newest first, each beside the one that stands for it, if any. */
export const corrected = async (
  read: Read,
  most: number,
): Promise<ReadonlyArray<readonly [ClaimSummary, ClaimSummary | null]>> => {
  const { db, claim } = within(read);
  const wrong = await newestFirst(read, eq(claim.state, "Reversed")).limit(most);
  const rights = await db
    .select({ id: claim.id, replaces: claim.replaces })
    .from(claim)
    .where(
      and(
        eq(claim.villageId, read.village),
        isNotNull(claim.replaces),
        inArray(
          claim.replaces,
          wrong.map((row) => row.claim.id),
        ),
      ),
    );
  const ids = rights.map(({ id }) => ClaimId.make(id));
  const byWrong = Map.groupBy(await byIds(read, ids), ({ replaces }) => replaces);
  return wrong.map((row) => {
    const summary = summaryOf(row);
    return [summary, standIn(byWrong.get(summary.id) ?? [])] as const;
  });
};

/** The latest claims of a household, the newest first. */
export const ofHousehold = async (
  read: Read,
  id: HouseholdId,
  most: number,
): Promise<ReadonlyArray<ClaimSummary>> => {
  const { claim } = within(read);
  return (await newestFirst(read, eq(claim.householdId, id)).limit(most)).map(summaryOf);
};

/** The claim that stands for a wrong one. */
export const replacing = async (read: Read, wrong: ClaimId): Promise<ClaimId | null> => {
  const { db, claim } = within(read);
  const [row] = await db
    .select({ id: claim.id })
    .from(claim)
    .where(and(eq(claim.villageId, read.village), eq(claim.replaces, wrong)));
  return row ? ClaimId.make(row.id) : null;
};

/** How many claims stand at each of some steps, as it is on a day. */
export const countSteps = async <Step extends ClaimStep>(
  read: Read,
  steps: ReadonlyArray<Step>,
  today: CalendarDate,
): Promise<ReadonlyArray<{ readonly step: Step; readonly count: number }>> => {
  const { db, claim } = within(read);
  const counted = [];
  for (const step of steps) {
    const there = and(eq(claim.villageId, read.village), standingAt(read, step, today));
    counted.push({ step, count: await db.$count(claim, there) });
  }
  return counted;
};
