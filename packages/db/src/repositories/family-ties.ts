import type { ResidentId } from "@huzhu/domain/people";
import type { FamilyTie, Reach, Tied, TieId } from "@huzhu/domain/people/kinship";
import type { Person } from "@huzhu/domain/people/register";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { familyTieOf, refusedTieOf } from "../rows/family.ts";
import { type Read, type Write, within } from "../unit.ts";
import * as census from "./census.ts";

/** Writes down who is whose parent or spouse, all at one moment. */
export const record = async (
  tx: Write,
  written: ReadonlyArray<FamilyTie>,
  actor: Actor,
): Promise<void> => {
  const by = JSON.stringify(actor);
  const kept = written.map((tie) => {
    const { id, kind, one: oneId, other: otherId, since: sinceDate, origin, recordedAt } = tie;
    const row = { villageId: tx.village, id, kind, oneId, otherId, sinceDate, origin, recordedAt };
    return { subject: id, row: { ...row, actor: by } };
  });
  await keep(tx, "familyTie", kept, written[0]?.recordedAt ?? 0);
};

/** Writes down that a marriage ended, or that a tie never was. */
export const end = async (tx: Write, { id, ended }: FamilyTie, actor: Actor): Promise<void> => {
  if (!ended) throw new Error(`the tie ${id} has not ended`);
  const { how, on: onDate, at, why } = ended;
  const row = { villageId: tx.village, tieId: id, how, onDate, at, why };
  await keep(
    tx,
    "familyTieEnd",
    [{ subject: id, row: { ...row, actor: JSON.stringify(actor) } }],
    at,
  );
};

/** Writes down that two people are not what their household makes likely. */
export const refuse = async (tx: Write, tied: Tied, at: Instant, actor: Actor): Promise<void> => {
  const { kind, one: oneId, other: otherId } = tied;
  const row = { villageId: tx.village, kind, oneId, otherId, at, actor: JSON.stringify(actor) };
  await keep(tx, "familyTieRefused", [{ subject: `${kind}:${oneId}:${otherId}`, row }], at);
};

const ties = async (read: Read, filter: SQL | undefined): Promise<ReadonlyArray<FamilyTie>> => {
  const { db, familyTie, familyTieEnd } = within(read);
  const rows = await db
    .select({ tie: familyTie, end: familyTieEnd })
    .from(familyTie)
    .leftJoin(
      familyTieEnd,
      and(eq(familyTieEnd.villageId, familyTie.villageId), eq(familyTieEnd.tieId, familyTie.id)),
    )
    .where(and(eq(familyTie.villageId, read.village), filter))
    .orderBy(familyTie.recordedAt, familyTie.id);
  return rows.map(({ tie, end }) => familyTieOf(tie, end));
};

export const byId = async (read: Read, id: TieId): Promise<FamilyTie | null> => {
  const [found] = await ties(read, eq(within(read).familyTie.id, id));
  return found ?? null;
};

/** Every tie that was ever written down. */
export const all = (read: Read): Promise<ReadonlyArray<FamilyTie>> => ties(read, undefined);

/** Everything that somebody said is not so. */
export const allRefused = async (read: Read): Promise<ReadonlyArray<Tied>> => {
  const { db, familyTieRefused: t } = within(read);
  const rows = await db.select().from(t).where(eq(t.villageId, read.village));
  return rows.map(refusedTieOf);
};

/** Every tie that somebody of these has or had, the first written down first. */
export const ofResidents = async (
  read: Read,
  residents: ReadonlyArray<ResidentId>,
): Promise<ReadonlyArray<FamilyTie>> => {
  const { familyTie } = within(read);
  const found = new Map<TieId, FamilyTie>();
  await inChunks(residents, async (some) => {
    const touching = or(inArray(familyTie.oneId, some), inArray(familyTie.otherId, some));
    for (const tie of await ties(read, touching)) found.set(tie.id, tie);
  });
  return [...found.values()];
};

/** What somebody said is not so, about these. */
export const refusedOf = async (
  read: Read,
  residents: ReadonlyArray<ResidentId>,
): Promise<ReadonlyArray<Tied>> => {
  if (residents.length === 0) return [];
  const { db, familyTieRefused: t } = within(read);
  const some = [...residents];
  const rows = await db
    .select()
    .from(t)
    .where(
      and(eq(t.villageId, read.village), or(inArray(t.oneId, some), inArray(t.otherId, some))),
    );
  return rows.map(refusedTieOf);
};

/** People and their ties, as far from somebody as kin can be. */
export interface Neighbourhood {
  readonly ties: ReadonlyArray<FamilyTie>;
  readonly people: ReadonlyArray<Person>;
}

/** From a marriage one goes on to another generation: as many steps as the farthest kin may be away. */
const stepsOf = ({ blood, marriage }: Reach): number => Math.max(blood, 2 * marriage + 1);

/** What lies around some people, step by step; never the whole village unless all of it is kin. */
export const around = async (
  read: Read,
  residents: ReadonlyArray<ResidentId>,
  reach: Reach,
): Promise<Neighbourhood> => {
  const found = new Map<TieId, FamilyTie>();
  const seen = new Set<ResidentId>(residents);
  let rim: ReadonlyArray<ResidentId> = residents;
  for (let step = 0; step < stepsOf(reach) && rim.length > 0; step += 1) {
    const next = new Set<ResidentId>();
    for (const tie of await ofResidents(read, rim)) {
      found.set(tie.id, tie);
      for (const id of [tie.one, tie.other]) if (!seen.has(id)) next.add(id);
    }
    for (const id of next) seen.add(id);
    rim = [...next];
  }
  return { ties: [...found.values()], people: await census.somePeople(read, [...seen]) };
};
