import type { AwardScheme, CandidateId } from "@huzhu/domain/incentives";
import { HouseholdId, type PersonName } from "@huzhu/domain/people";
import { and, eq, inArray } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { calledIn } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";

/** Whom a candidate's id names; a hamlet has no household and nobody's name. */
export interface NamedCandidate {
  readonly name: PersonName | null;
  readonly hamlet: string;
  readonly number: string | null;
  readonly household: HouseholdId | null;
}

type Named = Map<string, NamedCandidate>;

const hamlets = async (read: Read, some: ReadonlyArray<string>, named: Named): Promise<void> => {
  const { db, hamlet: t } = within(read);
  const rows = await db
    .select({ id: t.id, name: t.name })
    .from(t)
    .where(and(eq(t.villageId, read.village), inArray(t.id, [...some])));
  for (const { id, name } of rows) {
    named.set(id, { name: null, hamlet: name, number: null, household: null });
  }
};

const people = async (
  read: Read,
  who: "household" | "person",
  some: ReadonlyArray<string>,
  named: Named,
): Promise<void> => {
  const { db, household, hamlet, resident } = within(read);
  const ofHouseholds = who === "household";
  const lives = eq(resident.householdId, household.id);
  const rows = await db
    .select({ home: household, hamlet: hamlet.name, resident })
    .from(household)
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(
      resident,
      and(
        eq(resident.villageId, household.villageId),
        ofHouseholds ? eq(resident.id, household.headId) : lives,
      ),
    )
    .where(
      and(
        eq(household.villageId, read.village),
        inArray(ofHouseholds ? household.id : resident.id, [...some]),
      ),
    );
  for (const { home, hamlet: of, resident: person } of rows) {
    const id = ofHouseholds ? home.id : person?.id;
    if (id === undefined) continue;
    const { number } = home;
    const whom = { name: person && calledIn(person), hamlet: of, number };
    named.set(id, { ...whom, household: HouseholdId.make(home.id) });
  }
};

/** The names behind candidates' ids; who is not there any more is left out. */
export const candidateNames = async (
  read: Read,
  who: AwardScheme["who"],
  ids: ReadonlyArray<CandidateId>,
): Promise<ReadonlyMap<string, NamedCandidate>> => {
  const named: Named = new Map();
  await inChunks(ids, (some) =>
    who === "hamlet" ? hamlets(read, some, named) : people(read, who, some, named),
  );
  return named;
};
