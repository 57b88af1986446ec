import type { Member } from "@huzhu/domain/governance";
import { type CalendarDate, Instant } from "@huzhu/domain/time";
import { and, asc, count, eq, lte } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { memberOf } from "../rows/meetings.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Everybody who ever had a seat, as it was known at a moment; those of the earliest terms first. */
export const knownAt = async (read: Read, at: Instant): Promise<ReadonlyArray<Member>> => {
  const { db, committeeMember: t, committeeMemberEnd: end, resident } = within(read);
  const ends = await db
    .select({ member: end.memberId, last: end.lastOn })
    .from(end)
    .where(and(eq(end.villageId, read.village), lte(end.at, at)))
    .orderBy(asc(end.place));
  const cut = new Map(ends.map(({ member, last }) => [member, last]));
  const rows = await db
    .select({ seat: t, resident })
    .from(t)
    .leftJoin(resident, and(eq(resident.villageId, t.villageId), eq(resident.id, t.residentId)))
    .where(and(eq(t.villageId, read.village), lte(t.at, at)))
    .orderBy(asc(t.at), asc(t.id));
  return rows.map(({ seat, resident: who }) =>
    memberOf({ seat, resident: who, last: cut.get(seat.id) ?? null }),
  );
};

/** After all moments: what is written down is known. */
const NOW = Instant.make(Number.MAX_SAFE_INTEGER);

/** Everybody who ever had a seat. */
export const list = (read: Read): Promise<ReadonlyArray<Member>> => knownAt(read, NOW);

/** Gives somebody a seat; the name of who lives here stays in the register. */
export const seat = async (
  tx: Write,
  { id, name, resident: residentId, staff: staffId, ...member }: Member,
  at: Instant,
  actor: Actor,
): Promise<void> => {
  const { constituency, chair, from, until } = member;
  const said = { name: residentId === null ? name : null, constituency, chair, from, until };
  const row = {
    ...{ villageId: tx.village, id, residentId, staffId, document: JSON.stringify(said) },
    ...{ at, actor: JSON.stringify(actor) },
  };
  await keep(tx, "committeeMember", [{ subject: id, row }], at);
};

/** Writes down that a term ends on an earlier day than was said. */
export const end = async (
  tx: Write,
  { id, until }: { readonly id: Member["id"]; readonly until: CalendarDate },
  why: string,
  at: Instant,
  actor: Actor,
): Promise<void> => {
  const { db, committeeMemberEnd: t } = within(tx);
  const [before] = await db
    .select({ ends: count() })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.memberId, id)));
  const place = before?.ends ?? 0;
  const row = {
    ...{ villageId: tx.village, memberId: id, place, lastOn: until, why, at },
    actor: JSON.stringify(actor),
  };
  await keep(tx, "committeeMemberEnd", [{ subject: `${id}/${place}`, row }], at);
};
