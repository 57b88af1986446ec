import type { ResidentId } from "@huzhu/domain/people";
import type { Erasure, ErasureRequest } from "@huzhu/domain/privacy";
import type { Instant } from "@huzhu/domain/time";
import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptErasure, KeptErasureRequest } from "../nouns/privacy.ts";
import { askedCell, erasureOf, erasureRequestOf } from "../rows/privacy.ts";
import { insertSet } from "../sets.ts";
import { type Read, safeOf, tableOf, type Write, within } from "../unit.ts";
import { sealIn } from "../vault/sealed.ts";

/** Writes down that somebody is to be erased, for a second person to confirm. */
export const ask = async (
  tx: Write,
  { id, resident: residentId, ground, words, at }: ErasureRequest,
  actor: Actor,
): Promise<void> => {
  const said = sealIn(safeOf(tx), words, askedCell(id));
  const row = { villageId: tx.village, id, residentId, ground, words: said, at };
  await insertSet(tx, tableOf(tx, "erasureRequest"), [{ ...row, actor: JSON.stringify(actor) }]);
};

const requests = async (
  read: Read,
  filter: SQL | undefined,
): Promise<ReadonlyArray<KeptErasureRequest>> => {
  const { db, erasureRequest: t, resident } = within(read);
  const rows = await db
    .select({ request: t, name: resident.name })
    .from(t)
    .innerJoin(resident, and(eq(resident.villageId, t.villageId), eq(resident.id, t.residentId)))
    .where(and(eq(t.villageId, read.village), isNull(t.endedAt), filter))
    .orderBy(t.at, t.id);
  return rows.map(({ request, name }) => erasureRequestOf(read, request, name));
};

/** What waits for a second person, the oldest first. */
export const waiting = (read: Read): Promise<ReadonlyArray<KeptErasureRequest>> =>
  requests(read, undefined);

export const waitingFor = async (
  read: Read,
  resident: ResidentId,
): Promise<KeptErasureRequest | null> => {
  const [request] = await requests(read, eq(within(read).erasureRequest.residentId, resident));
  return request ?? null;
};

/** Ends what waits for somebody, confirmed or taken back; what was said of them goes with it. */
export const end = async (
  tx: Write,
  resident: ResidentId,
  actor: Actor,
  at: Instant,
): Promise<void> => {
  const { db, erasureRequest: t } = within(tx);
  await db
    .update(t)
    .set({ words: null, endedAt: at, endedBy: JSON.stringify(actor) })
    .where(and(eq(t.villageId, tx.village), eq(t.residentId, resident), isNull(t.endedAt)));
};

/** Writes down that somebody was erased; `preparedBy` asked for it, and `actor` confirmed it. */
export const record = async (
  tx: Write,
  { resident: residentId, pseudonym, ground, at, preparedBy }: Erasure,
  actor: Actor,
): Promise<void> => {
  const by = { preparedBy: JSON.stringify(preparedBy), actor: JSON.stringify(actor) };
  const row = { villageId: tx.village, residentId, pseudonym, ground, at, ...by };
  await keep(tx, "erasure", [{ subject: residentId, row }], at);
};

/** Who was erased, the latest first. */
export const done = async (read: Read, most?: number): Promise<ReadonlyArray<KeptErasure>> => {
  const { db, erasure: t } = within(read);
  const rows = db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(desc(t.at), t.residentId)
    .$dynamic();
  return (await (most === undefined ? rows : rows.limit(most))).map(erasureOf);
};
