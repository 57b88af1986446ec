import type { HouseholdId } from "@huzhu/domain/people";
import { Lack, wantingKey } from "@huzhu/domain/store/lack";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gte, type SQL } from "drizzle-orm";
import { Schema } from "effect";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { type Read, type Write, within } from "../unit.ts";

const toLack = Schema.decodeUnknownSync(Lack);

/** Writes down what a household asked for. */
export const write = async (
  tx: Write,
  { id, household, wanting, on, at }: Lack,
  actor: Actor,
): Promise<void> => {
  const row = {
    ...{ villageId: tx.village, id, householdId: household, onDate: on, at },
    ...{ month: on.slice(0, 7), thing: wantingKey(wanting) },
    goodId: wanting._tag === "Good" ? wanting.good : null,
    actor: JSON.stringify(actor),
  };
  await keep(tx, "lack", [{ subject: id, row }], at);
};

const wantingOf = (thing: string, good: string | null): object =>
  good === null
    ? { _tag: "Thing", thing: thing.slice(thing.indexOf(":") + 1) }
    : { _tag: "Good", good };

const found = async (read: Read, filter: SQL | undefined): Promise<ReadonlyArray<Lack>> => {
  const { db, lack: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.onDate, t.at, t.id);
  return rows.map(({ id, householdId: household, thing, goodId, onDate: on, at }) =>
    toLack({ id, household, wanting: wantingOf(thing, goodId), on, at }),
  );
};

/** What one household asked for since a day, that day among them. */
export const ofHousehold = (
  read: Read,
  household: HouseholdId,
  since: CalendarDate,
): Promise<ReadonlyArray<Lack>> => {
  const { lack: t } = within(read);
  return found(read, and(eq(t.householdId, household), gte(t.onDate, since)));
};

/** What all households asked for since a day, that day among them. */
export const since = (read: Read, day: CalendarDate): Promise<ReadonlyArray<Lack>> =>
  found(read, gte(within(read).lack.onDate, day));
