import type { Touched } from "@huzhu/db";
import type { ImportPlan } from "@huzhu/domain/people/roster";
import type { Watched } from "./history.ts";

const ids = (records: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  records.map(({ id }) => id);

/** What a plan makes and changes, so that it can be remembered what was there before. */
export const touchedBy = ({
  hamlets,
  households,
  residents,
  cards,
  rows,
}: ImportPlan): Touched => ({
  hamlets: ids(hamlets.create),
  households: ids([...households.create, ...households.change]),
  newHouseholds: ids(households.create),
  residents: ids([...residents.create, ...residents.change]),
  cards: ids(cards.create),
  cardHolders: cards.create.map(({ residentId }) => residentId),
  rows: new Map(rows.map(({ resident, row }) => [resident, row])),
});

/** Of what a plan touches, all that was there before. */
export const changedBy = ({ households, residents }: ImportPlan): Watched => ({
  households: ids(households.change),
  residents: ids(residents.change),
  passing: new Set(ids(households.create)),
});
