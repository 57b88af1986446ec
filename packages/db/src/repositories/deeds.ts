import type { Claim, CountedDeeds } from "@huzhu/domain/claims";
import { and, eq, sql } from "drizzle-orm";
import { countedDeedsOf, DEED_CELLS, deedPlaceOf } from "../rows/claims.ts";
import { asking } from "../sets.ts";
import { type Read, within } from "../unit.ts";

/** A place in the order of deeds. */
export type DeedPlace = Pick<Claim, "eventDate" | "recordedAt" | "id">;

/** Claims that count, and where to go on: `null` behind the last one. */
export interface DeedPage {
  readonly deeds: CountedDeeds;
  readonly next: DeedPlace | null;
}

/** Before every day that there is. */
const BEGINNING = { eventDate: "", recordedAt: 0, id: "" };

/** The name of each household's hamlet. */
const hamletNames = async (read: Read): Promise<ReadonlyMap<string, string>> => {
  const { db, household, hamlet } = within(read);
  const rows = await db
    .select({ id: household.id, name: hamlet.name })
    .from(household)
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .where(eq(household.villageId, read.village));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** The word itself, and no parameter: the index of days is one of claims in this state only. */
const COUNTS = "state = 'Approved'";

const behind = (...[village, eventDate, recordedAt, id, most]: ReadonlyArray<string>): string =>
  `select ${DEED_CELLS} from claim where village_id = ${village} and ${COUNTS}
    and (event_date, recorded_at, id) > (${eventDate}, ${recordedAt}, ${id})
    order by event_date, recorded_at, id limit ${most}`;

const IN_SQLITE = behind("?", "?", "?", "?", "?");
const IN_POSTGRES = behind("$1", "$2", "$3", "$4", "$5");

/**
 * Claims that count behind a place, by event date and, within a day, by recording: so many of them,
 * found by the index of days, so that a million never stand in memory. Their cells become columns at
 * once, because a million rows would be made for nothing.
 */
export const deeds = async (
  read: Read,
  after: DeedPlace | null,
  most: number,
): Promise<DeedPage> => {
  const { eventDate, recordedAt, id } = after ?? BEGINNING;
  const params = [read.village, eventDate, recordedAt, id, most];
  const cells = await asking(read, {
    sqlite: ({ all }) => all(IN_SQLITE, params),
    postgres: async ({ query }) => (await query(IN_POSTGRES, params)).rows,
  });
  const last = cells.length < most ? undefined : cells.at(-1);
  return {
    deeds: countedDeedsOf(cells, await hamletNames(read)),
    next: last ? deedPlaceOf(last) : null,
  };
};

/** How many claims count. */
export const deedCount = (read: Read): Promise<number> => {
  const { db, claim } = within(read);
  return db.$count(claim, and(eq(claim.villageId, read.village), sql.raw(COUNTS)));
};
