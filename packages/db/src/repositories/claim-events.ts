import { type Claim, ClaimId, type Objection } from "@huzhu/domain/claims";
import { canonicalJson } from "@huzhu/domain/seal";
import { Instant } from "@huzhu/domain/time";
import { and, asc, eq, sql } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { ClaimEvent, ClaimHappening } from "../nouns/claim-event.ts";
import { claimEventOf, claimOf } from "../rows/claims.ts";
import { updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, tableOf, type Write, within } from "../unit.ts";

type Row = Tables["claim"]["$inferInsert"];

/** What a claim says, as its event keeps it; its particulars stay the text that they are. */
export const contentOf = (row: Row): string => {
  const { householdId, residentId, ruleCode, quantity, particulars, eventDate, note } = row;
  const { recordedBy, reportedBy, recordedAt, replaces } = row;
  return canonicalJson({
    householdId,
    residentId: residentId ?? null,
    ruleCode,
    quantity,
    particulars,
    eventDate,
    note,
    recordedBy: recordedBy ?? null,
    reportedBy: reportedBy ?? null,
    recordedAt,
    replaces: replaces ?? null,
  });
};

/** Something that happened to a claim. */
export interface Happened {
  readonly claim: Claim["id"];
  readonly at: Instant;
  readonly place: number;
  readonly what: ClaimHappening;
  /** What the claim says from now on, where that is new. */
  readonly content: string | null;
  /** How it stands from now on, as its row says it. */
  readonly way: string;
  readonly objection?: Objection | undefined;
}

/** Writes down what happened to claims by whom, each of it a leaf of the log. */
export const append = async (
  tx: Write,
  happened: ReadonlyArray<Happened>,
  actor: Actor,
): Promise<void> => {
  const by = JSON.stringify(actor);
  const kept = happened.map(({ claim, at, place, what, content, way, objection }) => ({
    subject: `${claim}/${place}`,
    row: {
      villageId: tx.village,
      claimId: claim,
      place,
      what,
      at,
      actor: by,
      content,
      state: way,
      objection: objection === undefined ? null : canonicalJson(objection),
    },
  }));
  const last = happened.reduce((latest, { at }) => Math.max(latest, at), 0);
  await keep(tx, "claimEvent", kept, last);
};

/** Who takes down what was there before anybody wrote the way of claims down. */
const FINDER: Actor = { kind: "program", id: "log", name: "系统" };

/** When the last was said of a claim, as far as its row tells. */
const lastSaid = (row: Tables["claim"]["$inferSelect"]): number => {
  const { recordedAt, state } = claimOf(row);
  return "at" in state ? Math.max(recordedAt, state.at) : recordedAt;
};

/**
 * Gives every claim that has no event yet its first one, after `at` and all that the claims tell;
 * answers how many that were.
 */
export const takeIn = async (tx: Write, at: number): Promise<number> => {
  const { db, claim } = within(tx);
  const rows = await db
    .select()
    .from(claim)
    .where(and(eq(claim.villageId, tx.village), sql`${claim.events} = 0`))
    .orderBy(asc(claim.recordedAt), asc(claim.id));
  const changes = rows.map(({ villageId, id }) => ({
    where: { villageId, id, events: 0 },
    set: { events: 1 },
  }));
  await updateSet(tx, tableOf(tx, "claim"), changes);
  const now = Instant.make(rows.reduce((last, row) => Math.max(last, lastSaid(row)), at));
  const found = rows.map((row) => ({
    claim: ClaimId.make(row.id),
    at: now,
    place: 0,
    what: "found" as const,
    content: contentOf(row),
    way: row.way,
  }));
  await append(tx, found, FINDER);
  return rows.length;
};

/** Everything that happened to a claim, the earliest first. */
export const ofClaim = async (read: Read, id: ClaimId): Promise<ReadonlyArray<ClaimEvent>> => {
  const { db, claimEvent } = within(read);
  const rows = await db
    .select()
    .from(claimEvent)
    .where(and(eq(claimEvent.villageId, read.village), eq(claimEvent.claimId, id)))
    .orderBy(asc(claimEvent.place));
  return rows.map(claimEventOf);
};
