import type { Resident, ResidentId } from "@huzhu/domain/people";
import type { Account } from "@huzhu/domain/points";
import { PhotoId } from "@huzhu/domain/store";
import { and, eq, isNotNull, notInArray } from "drizzle-orm";
import type { BookedRedemption } from "../nouns/booked-redemption.ts";
import { accountOf } from "../rows/journal.ts";
import { redemptionOf } from "../rows/store.ts";
import { type Read, type Write, within } from "../unit.ts";
import { DECIDED } from "./census.ts";
import * as doorTraces from "./door-traces.ts";
import * as photos from "./photos.ts";

/** How much is kept of somebody, by kind. */
export interface Footprint {
  /** Changes of the register that still say something. */
  readonly changes: number;
  readonly assessments: number;
  readonly certifications: number;
  readonly events: number;
  readonly visits: number;
  readonly requests: number;
  readonly consents: number;
  readonly looks: number;
  /** What was said at doors of theirs, and praise of their families. */
  readonly doors: number;
  readonly praises: number;
  readonly claims: number;
  /** Those of them that nobody has decided yet. */
  readonly openClaims: number;
  readonly redemptions: number;
  /** Entries of accounts of their own. */
  readonly entries: number;
}

/** How much is kept of somebody. */
export const of = async (read: Read, resident: ResidentId): Promise<Footprint> => {
  const { db, ...t } = within(read);
  const { village } = read;
  const change = t.registerChange;
  const [assessed, certified, happened] = [t.abilityAssessment, t.certification, t.careEvent];
  const claims = and(eq(t.claim.villageId, village), eq(t.claim.residentId, resident));
  const own = await accountsOf(read, resident);
  return {
    ...(await doorTraces.countAtHome(read, resident)),
    changes: await db.$count(
      change,
      and(
        eq(change.villageId, village),
        eq(change.subjectId, resident),
        isNotNull(change.document),
      ),
    ),
    assessments: await db.$count(
      assessed,
      and(eq(assessed.villageId, village), eq(assessed.residentId, resident)),
    ),
    certifications: await db.$count(
      certified,
      and(eq(certified.villageId, village), eq(certified.residentId, resident)),
    ),
    events: await db.$count(
      happened,
      and(eq(happened.villageId, village), eq(happened.residentId, resident)),
    ),
    visits: await db.$count(
      t.visit,
      and(eq(t.visit.villageId, village), eq(t.visit.elderId, resident)),
    ),
    requests: await db.$count(
      t.helpRequest,
      and(eq(t.helpRequest.villageId, village), eq(t.helpRequest.elderId, resident)),
    ),
    consents: await db.$count(
      t.consent,
      and(eq(t.consent.villageId, village), eq(t.consent.residentId, resident)),
    ),
    looks: await db.$count(
      t.disclosure,
      and(eq(t.disclosure.villageId, village), eq(t.disclosure.residentId, resident)),
    ),
    claims: await db.$count(t.claim, claims),
    openClaims: await db.$count(t.claim, and(claims, notInArray(t.claim.state, DECIDED))),
    redemptions: await db.$count(
      t.redemption,
      and(eq(t.redemption.villageId, village), eq(t.redemption.residentId, resident)),
    ),
    entries: own.reduce((sum, { entries }) => sum + entries, 0),
  };
};

/** The accounts of somebody's own. */
export const accountsOf = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<Account>> => {
  const { db, account: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.residentId, resident)))
    .orderBy(t.id);
  return rows.map(accountOf);
};

/**
 * Erases what others wrote and said around somebody: words of looks and consents, who acted for them
 * from outside, who stood by, and what is to be seen on the papers. That it was said stays.
 */
export const eraseWords = async (tx: Write, resident: ResidentId): Promise<void> => {
  const { db, disclosure, consent, mandate } = within(tx);
  const { village } = tx;
  await db
    .update(disclosure)
    .set({ salt: null, words: null })
    .where(and(eq(disclosure.villageId, village), eq(disclosure.residentId, resident)));
  await db
    .update(consent)
    .set({ salt: null, document: null })
    .where(and(eq(consent.villageId, village), eq(consent.residentId, resident)));
  await db
    .update(mandate)
    .set({ salt: null, name: null, phone: null, witness: null })
    .where(and(eq(mandate.villageId, village), eq(mandate.elderId, resident)));
  const papers = await db
    .select({ id: mandate.photoId })
    .from(mandate)
    .where(and(eq(mandate.villageId, village), eq(mandate.elderId, resident)));
  await photos.empty(
    tx,
    papers.flatMap(({ id }) => (id === null ? [] : [PhotoId.make(id)])),
  );
};

/** Of the day somebody was born only the year stays, by which the village counts its people. */
export const blurBirth = async (
  tx: Write,
  { id, birthDate }: Pick<Resident, "id" | "birthDate">,
) => {
  const { db, resident: t } = within(tx);
  const year = birthDate.slice(0, "2026".length);
  await db
    .update(t)
    .set({ birthDate: `${year}-01-01` })
    .where(and(eq(t.villageId, tx.village), eq(t.id, id)));
};

/** A claim about somebody, as far as their own papers tell it. */
export interface OwnClaimLine {
  readonly rule: string;
  readonly on: string;
  readonly state: string;
  readonly points: number | null;
  readonly note: string;
}

/** The claims about somebody, the earliest first. */
export const claimsOf = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<OwnClaimLine>> => {
  const { db, claim: t } = within(read);
  return db
    .select({ rule: t.ruleCode, on: t.eventDate, state: t.state, points: t.points, note: t.note })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.residentId, resident)))
    .orderBy(t.eventDate, t.recordedAt, t.id);
};

/** The redemptions by somebody's card, the earliest first. */
export const redemptionsOf = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<BookedRedemption>> => {
  const { db, redemption: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.residentId, resident)))
    .orderBy(t.eventDate, t.recordedAt, t.id);
  return rows.map(redemptionOf);
};
