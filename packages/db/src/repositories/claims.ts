import type { Claim, ClaimId, ClaimStep, Objection } from "@huzhu/domain/claims";
import { canonicalJson } from "@huzhu/domain/seal";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, inArray } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { ClaimHappening } from "../nouns/claim-event.ts";
import { claimOf } from "../rows/claims.ts";
import { insertSet, updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { locking, tableOf, type Write, within } from "../unit.ts";
import * as events from "./claim-events.ts";

export { ofClaim as eventsOf } from "./claim-events.ts";
export {
  appealed,
  atStep,
  byIds,
  type ClaimQuery,
  type ClaimSummary,
  corrected,
  countSteps,
  ofHousehold,
  page,
  replacing,
} from "./claim-summaries.ts";
export { type DeedPage, type DeedPlace, deedCount, deeds } from "./deeds.ts";
export { known, type Named } from "./known.ts";
export { history, tallied } from "./tallies.ts";

type Row = Tables["claim"]["$inferInsert"];

/** How a claim stands: all of it, and beside it those parts that are asked for by sums. */
const standingOf = ({ state }: Claim) => ({
  state: state._tag,
  way: canonicalJson(state),
  noticeUntil: state._tag === "OnNotice" || state._tag === "Halted" ? state.notice.until : null,
  appeal: "appeal" in state && state.appeal ? (state.appeal.decision?.ruling ?? "open") : null,
  points: "points" in state ? state.points : null,
  counted: "counted" in state ? state.counted : null,
  rulebookVersion: "version" in state ? state.version : null,
  reversalId: "transfer" in state ? state.transfer : null,
});

/** What a claim says. */
const sayingOf = ({ recordedBy, particulars, ...claim }: Claim) => ({
  residentId: claim.resident,
  ruleCode: claim.rule,
  quantity: claim.quantity,
  particulars: JSON.stringify(particulars),
  subject: particulars.subject ?? null,
  eventDate: claim.eventDate,
  note: claim.note,
  recordedBy: recordedBy._tag === "ByStaff" ? recordedBy.staff : null,
  reportedBy: recordedBy._tag === "ByHousehold" ? recordedBy.household : null,
  recordedAt: claim.recordedAt,
});

const rowOf = (tx: Write, claim: Claim, happened: number): Row => ({
  villageId: tx.village,
  id: claim.id,
  householdId: claim.household,
  replaces: claim.replaces ?? null,
  events: happened,
  ...sayingOf(claim),
  ...standingOf(claim),
});

/** Writes claims down that were just recorded, each at its `recordedAt`. */
export const insert = async (
  tx: Write,
  claims: ReadonlyArray<Claim>,
  actor: Actor,
): Promise<void> => {
  if (claims.length === 0) return;
  await lockHead(tx);
  const recorded = claims.map((claim) => ({ claim, row: rowOf(tx, claim, 1) }));
  const rows = recorded.map(({ row }) => row);
  await insertSet(tx, tableOf(tx, "claim"), rows);
  const happened = recorded.map(({ claim: { id, recordedAt: at }, row }): events.Happened => {
    const content = events.contentOf(row);
    return { claim: id, at, place: 0, what: "recorded", content, way: row.way };
  });
  await events.append(tx, happened, actor);
};

/**
 * Claims by id, locked until the unit ends, and before them the head of the journal: every step of a
 * claim ends in the log, and whoever takes steps of several must not wait for somebody else's.
 */
export const lock = async (
  tx: Write,
  ids: ReadonlyArray<ClaimId>,
): Promise<ReadonlyArray<Claim>> => {
  if (ids.length === 0) return [];
  await lockHead(tx);
  const { db, claim } = within(tx);
  const rows = db
    .select()
    .from(claim)
    .where(and(eq(claim.villageId, tx.village), inArray(claim.id, [...ids])))
    .orderBy(claim.id);
  return (await locking(tx, rows)).map(claimOf);
};

/** A step that a claim took: how it stands now, and where it stood before. */
export interface Move {
  readonly claim: Claim;
  readonly from: ClaimStep;
  readonly what: ClaimHappening;
  readonly objection?: Objection | undefined;
}

/** How many events claims have so far, by their ids. */
const eventsSoFar = async (tx: Write, ids: ReadonlyArray<ClaimId>) => {
  const { db, claim } = within(tx);
  const rows = await db
    .select({ id: claim.id, events: claim.events })
    .from(claim)
    .where(and(eq(claim.villageId, tx.village), inArray(claim.id, [...ids])));
  return new Map(rows.map(({ id, events: so }) => [id, so]));
};

/** When steps were taken, and by whom. */
interface When {
  readonly at: Instant;
  readonly actor: Actor;
}

/**
 * Writes steps of claims down that were decided on claims as `lock` gave them; conflicts where one of
 * them stands elsewhere by now.
 */
export const advance = async (
  tx: Write,
  moves: ReadonlyArray<Move>,
  { at, actor }: When,
): Promise<void> => {
  if (moves.length === 0) return;
  await lockHead(tx);
  const soFar = await eventsSoFar(
    tx,
    moves.map(({ claim }) => claim.id),
  );
  const placed = moves.map((move) => {
    const place = soFar.get(move.claim.id);
    if (place === undefined) throw new Conflict(`the claim ${move.claim.id} is not there`);
    return { ...move, place, row: rowOf(tx, move.claim, place + 1) };
  });
  const where = ({ claim, from, place }: (typeof placed)[number]) => ({
    villageId: tx.village,
    id: claim.id,
    state: from,
    events: place,
  });
  const isNew = ({ what }: Move): boolean => what === "resubmitted";
  const standing = placed.map((one) => ({
    where: where(one),
    set: { ...standingOf(one.claim), events: one.place + 1 },
  }));
  const saying = placed.filter(isNew).map(({ claim, place }) => ({
    where: { villageId: tx.village, id: claim.id, events: place + 1 },
    set: sayingOf(claim),
  }));
  await updateSet(tx, tableOf(tx, "claim"), standing);
  await updateSet(tx, tableOf(tx, "claim"), saying);
  const happened = placed.map(({ claim, what, place, row, objection }) => {
    const content = what === "resubmitted" ? events.contentOf(row) : null;
    return { claim: claim.id, at, place, what, content, way: row.way, objection };
  });
  await events.append(tx, happened, actor);
};
