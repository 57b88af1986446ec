import type { ResidentId } from "@huzhu/domain/people";
import {
  type HelpRequest,
  OPEN_STEPS,
  type RequestId,
  type RequestStep,
} from "@huzhu/domain/reciprocity";
import { canonicalJson } from "@huzhu/domain/seal";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { RequestEvent, RequestHappening } from "../nouns/request-event.ts";
import { requestEventOf, requestOf } from "../rows/visits.ts";
import { insertSet, updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { locking, type Read, tableOf, type Write, within } from "../unit.ts";
import { documentCells, sealDocument } from "../vault/document.ts";

type Row = Tables["helpRequest"]["$inferInsert"];

const rowOf = (tx: Write, request: HelpRequest, events: number): Row => ({
  villageId: tx.village,
  id: request.id,
  elderId: request.elder,
  kind: request.kind,
  deviceId: request.kiosk,
  wantedOn: request.wanted,
  urgent: request.urgent,
  askedAt: request.askedAt,
  state: request.state._tag,
  document: sealDocument(tx, "help_request", request.id, canonicalJson(request)),
  events,
});

/** When something was done, and by whom. */
interface When {
  readonly at: Instant;
  readonly actor: Actor;
}

const tell = async (
  tx: Write,
  happened: ReadonlyArray<{
    readonly request: HelpRequest;
    readonly place: number;
    readonly what: RequestHappening;
  }>,
  { at, actor }: When,
): Promise<void> => {
  const by = JSON.stringify(actor);
  const kept = happened.map(({ request, place, what }) => {
    const subject = `${request.id}/${place}`;
    const document = canonicalJson(request);
    const said = documentCells(tx, { table: "request_event", row: subject }, document);
    const own = { villageId: tx.village, requestId: request.id, place, what, at, actor: by };
    return { subject, row: { ...own, ...said } };
  });
  await keep(tx, "requestEvent", kept, at);
};

/** Writes requests down that were just asked, each at its `askedAt`. */
export const insert = async (
  tx: Write,
  requests: ReadonlyArray<HelpRequest>,
  actor: Actor,
): Promise<void> => {
  await lockHead(tx);
  const rows = requests.map((request) => rowOf(tx, request, 1));
  await insertSet(tx, tableOf(tx, "helpRequest"), rows);
  for (const request of requests) {
    const when = { at: request.askedAt, actor };
    await tell(tx, [{ request, place: 0, what: "asked" }], when);
  }
};

/** A request by its id, locked until the unit ends, and before it the head of the journal. */
export const lock = async (tx: Write, id: RequestId): Promise<HelpRequest | null> => {
  await lockHead(tx);
  const { db, helpRequest: t } = within(tx);
  const rows = db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.id, id)));
  const [row] = await locking(tx, rows);
  return row ? requestOf(tx, row) : null;
};

/** A step of a request: how it stands now, and where it stood before. */
export interface Move {
  readonly request: HelpRequest;
  readonly from: RequestStep;
  readonly what: RequestHappening;
}

/** Writes a step down that was decided on what `lock` gave. */
export const advance = async (
  tx: Write,
  { request, from, what }: Move,
  when: When,
): Promise<void> => {
  const { db, helpRequest: t } = within(tx);
  const [so] = await db
    .select({ events: t.events })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.id, request.id)));
  if (!so) throw new Conflict(`the request ${request.id} is not there`);
  const { villageId, id, ...set } = rowOf(tx, request, so.events + 1);
  const where = { villageId, id, state: from, events: so.events };
  await updateSet(tx, tableOf(tx, "helpRequest"), [{ where, set }]);
  await tell(tx, [{ request, place: so.events, what }], when);
};

export const byId = async (read: Read, id: RequestId): Promise<HelpRequest | null> => {
  const { db, helpRequest: t } = within(read);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)));
  return row ? requestOf(read, row) : null;
};

/** What somebody has to do something about: the urgent first, then the day, then the oldest. */
export const open = async (read: Read): Promise<ReadonlyArray<HelpRequest>> => {
  const { db, helpRequest: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), inArray(t.state, [...OPEN_STEPS])))
    .orderBy(desc(t.urgent), t.wantedOn, t.askedAt, t.id);
  return rows.map((row) => requestOf(read, row));
};

/** The latest requests of an elder, or of everybody. */
export const latest = async (
  read: Read,
  { elder, most }: { readonly elder?: ResidentId | undefined; readonly most: number },
): Promise<ReadonlyArray<HelpRequest>> => {
  const { db, helpRequest: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), elder && eq(t.elderId, elder)))
    .orderBy(desc(t.askedAt), t.id)
    .limit(most);
  return rows.map((row) => requestOf(read, row));
};

/** Everything that happened to a request, the earliest first. */
export const eventsOf = async (read: Read, id: RequestId): Promise<ReadonlyArray<RequestEvent>> => {
  const { db, requestEvent: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.requestId, id)))
    .orderBy(asc(t.place));
  return rows.map((row) => requestEventOf(read, row));
};

/** Who takes down what was there before anybody wrote the way of requests down. */
const FINDER: Actor = { kind: "program", id: "log", name: "系统" };

/** Gives every request that has no event yet its first one, after `at`; answers how many. */
export const takeIn = async (tx: Write, at: Instant): Promise<number> => {
  const { db, helpRequest: t } = within(tx);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), sql`${t.events} = 0`))
    .orderBy(asc(t.askedAt), asc(t.id));
  const changes = rows.map(({ villageId, id }) => ({
    where: { villageId, id, events: 0 },
    set: { events: 1 },
  }));
  await updateSet(tx, tableOf(tx, "helpRequest"), changes);
  const happened = rows.map((row) => ({
    request: requestOf(tx, row),
    place: 0,
    what: "found" as const,
  }));
  await tell(tx, happened, { at, actor: FINDER });
  return rows.length;
};
