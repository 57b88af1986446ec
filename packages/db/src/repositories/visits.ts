import type { ResidentId } from "@huzhu/domain/people";
import type {
  HelperId,
  RequestId,
  SlipCode,
  Visit,
  VisitId,
  VisitStep,
} from "@huzhu/domain/reciprocity";
import { canonicalJson } from "@huzhu/domain/seal";
import { type CalendarDate, Instant } from "@huzhu/domain/time";
import { and, asc, eq, gte, inArray, lte, type SQL } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { VisitEvent, VisitHappening } from "../nouns/visit-event.ts";
import { visitEventOf, visitOf } from "../rows/visits.ts";
import { insertSet, updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { locking, type Read, tableOf, type Write, within } from "../unit.ts";
import { documentCells, sealDocument } from "../vault/document.ts";

export { earnedIn, lastSeen, load, past } from "./past-visits.ts";

type Row = Tables["visit"]["$inferInsert"];
type HelperRow = Tables["visitHelper"]["$inferInsert"];

const rowOf = (tx: Write, visit: Visit, events: number): Row => ({
  villageId: tx.village,
  id: visit.id,
  requestId: visit.cause._tag === "OfRequest" ? visit.cause.request : null,
  elderId: visit.elder,
  service: visit.service,
  onDate: visit.on,
  slip: visit.slip,
  cause: visit.cause._tag,
  wentAt: "went" in visit.state ? visit.state.went.at : null,
  state: visit.state._tag,
  document: sealDocument(tx, "visit", visit.id, canonicalJson(visit)),
  events,
});

const helpersOf = (tx: Write, { id: visitId, helpers, state }: Visit): ReadonlyArray<HelperRow> => {
  const shares = "shares" in state ? state.shares : [];
  const confirmation = "confirmation" in state ? state.confirmation : null;
  const pay = state._tag === "Void" ? null : confirmation?.pay;
  return helpers.map((helperId) => {
    const paid = pay?.find(({ helper }) => helper === helperId);
    return {
      villageId: tx.village,
      visitId,
      helperId,
      minutes: shares.find(({ helper }) => helper === helperId)?.minutes ?? null,
      points: paid?.points ?? null,
      credited: paid?.minutes ?? null,
    };
  });
};

/** When something was done, and by whom. */
interface When {
  readonly at: Instant;
  readonly actor: Actor;
}

/** One step that a visit took: how it stood then, and how that came. */
export interface Lived extends When {
  readonly visit: Visit;
  readonly what: VisitHappening;
}

interface Happened extends Lived {
  readonly place: number;
}

const tell = async (tx: Write, happened: ReadonlyArray<Happened>): Promise<void> => {
  const kept = happened.map(({ visit, place, what, at, actor }) => {
    const subject = `${visit.id}/${place}`;
    const said = documentCells(tx, { table: "visit_event", row: subject }, canonicalJson(visit));
    const by = JSON.stringify(actor);
    const row = { villageId: tx.village, visitId: visit.id, place, what, at, actor: by, ...said };
    return { subject, row };
  });
  const last = happened.reduce((latest, { at }) => Math.max(latest, at), 0);
  await keep(tx, "visitEvent", kept, Instant.make(last));
};

/** Writes visits down with all that happened to each so far, from its planning on. */
export const insertLived = async (
  tx: Write,
  lives: ReadonlyArray<ReadonlyArray<Lived>>,
): Promise<void> => {
  if (lives.length === 0) return;
  await lockHead(tx);
  const now = lives.flatMap((steps) => {
    const last = steps.at(-1);
    return last ? [{ visit: last.visit, events: steps.length }] : [];
  });
  const rows = now.map(({ visit, events }) => rowOf(tx, visit, events));
  await insertSet(tx, tableOf(tx, "visit"), rows);
  const helpers = now.flatMap(({ visit }) => helpersOf(tx, visit));
  await insertSet(tx, tableOf(tx, "visitHelper"), helpers);
  await tell(
    tx,
    lives.flatMap((steps) => steps.map((step, place) => ({ ...step, place }))),
  );
};

/** Writes visits down that were just planned. */
export const insert = (tx: Write, visits: ReadonlyArray<Visit>, when: When): Promise<void> =>
  insertLived(
    tx,
    visits.map((visit) => [{ ...when, visit, what: "planned" }]),
  );

/** A visit by its id, locked until the unit ends, and before it the head of the journal. */
export const lock = async (tx: Write, id: VisitId): Promise<Visit | null> => {
  await lockHead(tx);
  const { db, visit: t } = within(tx);
  const rows = db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.id, id)));
  const [row] = await locking(tx, rows);
  return row ? visitOf(tx, row) : null;
};

/** A step of a visit: how it stands now, and where it stood before. */
export interface Move {
  readonly visit: Visit;
  readonly from: VisitStep;
  readonly what: VisitHappening;
}

/** Writes a step down that was decided on what `lock` gave. */
export const advance = async (
  tx: Write,
  { visit, from, what }: Move,
  when: When,
): Promise<void> => {
  const { db, visit: t, visitHelper } = within(tx);
  const [so] = await db
    .select({ events: t.events })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.id, visit.id)));
  if (!so) throw new Conflict(`the visit ${visit.id} is not there`);
  const { villageId, id, ...set } = rowOf(tx, visit, so.events + 1);
  const where = { villageId, id, state: from, events: so.events };
  await updateSet(tx, tableOf(tx, "visit"), [{ where, set }]);
  await db
    .delete(visitHelper)
    .where(and(eq(visitHelper.villageId, tx.village), eq(visitHelper.visitId, visit.id)));
  await insertSet(tx, tableOf(tx, "visitHelper"), helpersOf(tx, visit));
  await tell(tx, [{ ...when, visit, place: so.events, what }]);
};

const like = async (read: Read, filter: SQL | undefined): Promise<ReadonlyArray<Visit>> => {
  const { db, visit: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(asc(t.onDate), asc(t.id));
  return rows.map((row) => visitOf(read, row));
};

export const byId = async (read: Read, id: VisitId): Promise<Visit | null> => {
  const { visit: t } = within(read);
  return (await like(read, eq(t.id, id)))[0] ?? null;
};

export const bySlip = async (read: Read, slip: SlipCode): Promise<Visit | null> => {
  const { visit: t } = within(read);
  return (await like(read, eq(t.slip, slip)))[0] ?? null;
};

export const ofRequest = (read: Read, id: RequestId): Promise<ReadonlyArray<Visit>> => {
  const { visit: t } = within(read);
  return like(read, eq(t.requestId, id));
};

/** Which visits: of days, of an elder, of a helper, at steps. */
export interface VisitQuery {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly elder?: ResidentId | undefined;
  readonly helper?: HelperId | undefined;
  readonly steps?: ReadonlyArray<VisitStep> | undefined;
}

/** Visits in the order of their days. */
export const list = (read: Read, query: VisitQuery): Promise<ReadonlyArray<Visit>> => {
  const { db, visit: t, visitHelper } = within(read);
  const { from, to, elder, helper, steps } = query;
  const ofHelper =
    helper &&
    inArray(
      t.id,
      db
        .select({ id: visitHelper.visitId })
        .from(visitHelper)
        .where(and(eq(visitHelper.villageId, read.village), eq(visitHelper.helperId, helper))),
    );
  return like(
    read,
    and(
      from && gte(t.onDate, from),
      to && lte(t.onDate, to),
      elder && eq(t.elderId, elder),
      steps && inArray(t.state, [...steps]),
      ofHelper,
    ),
  );
};

/** Visits that were made up to a moment and that nobody has said anything about since. */
export const unsaid = (read: Read, until: Instant): Promise<ReadonlyArray<Visit>> => {
  const { visit: t } = within(read);
  return like(read, and(eq(t.state, "CheckedOut"), lte(t.wentAt, until)));
};

/** Everything that happened to a visit, the earliest first. */
export const eventsOf = async (read: Read, id: VisitId): Promise<ReadonlyArray<VisitEvent>> => {
  const { db, visitEvent: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.visitId, id)))
    .orderBy(asc(t.place));
  return rows.map((row) => visitEventOf(read, row));
};
