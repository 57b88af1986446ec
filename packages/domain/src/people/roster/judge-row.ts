import type { Change, CheckedHousehold, CheckedRow, Verdict } from "./checked.ts";
import { isBad } from "./finding.ts";
import type { MatchedRow } from "./match-rows.ts";
import { changedFacts } from "./merge.ts";
import { withoutCard, withProblem } from "./person-row.ts";
import type { RegisterIndex } from "./register-index.ts";
import { placeText } from "./settle-place.ts";

/** A card of somebody else, or one that was lost, is not given out by a roster. */
const tellCard = (row: MatchedRow, index: RegisterIndex): MatchedRow => {
  const number = row.person?.card;
  const card = number ? index.card(number) : null;
  if (!number || !card) return row;
  if (card.residentId === row.resident?.id && card.status === "active") return row;
  return withoutCard(withProblem(row, "card", { _tag: "CardTaken", number }));
};

const tellNew = (row: MatchedRow, index: RegisterIndex): MatchedRow => {
  if (!row.person || row.resident) return row;
  const { name, birthDate, idNumber, relation } = row.person;
  let told = row;
  const [known] = index
    .namesakes(name, birthDate)
    .filter((namesake) => idNumber === null || namesake.idNumber === null);
  if (known) {
    const household = index.household(known.householdId)?.number ?? "";
    told = withProblem(told, "name", { _tag: "PerhapsKnown", household });
  }
  const unknown = row.findings.some(({ problem }) => problem._tag === "RelationUnknown");
  if (relation === null && !unknown) {
    told = withProblem(told, "relation", { _tag: "RelationMissing" });
  }
  return told;
};

const changesOf = (
  { person, resident }: MatchedRow,
  household: CheckedHousehold,
  index: RegisterIndex,
): ReadonlyArray<Change> => {
  if (!person || !resident) return [];
  const changes = [...changedFacts(person, resident)];
  if (resident.householdId !== household.householdId) {
    const from = index.household(resident.householdId);
    const before = from && placeText(index.placeOf(from));
    changes.push({ field: "household", before, after: placeText(household) });
  }
  if (person.card && !index.card(person.card)) {
    changes.push({ field: "card", before: null, after: person.card });
  }
  return changes;
};

const verdictOf = ({ person, resident }: MatchedRow, changes: number): Verdict => {
  if (!person) return "bad";
  if (!resident) return "new";
  return changes > 0 ? "changed" : "unchanged";
};

/** What the import makes of a row; `household` is where it belongs, `at` its place in the list. */
export const judgeRow = (
  matched: MatchedRow,
  household: CheckedHousehold | null,
  at: number,
  index: RegisterIndex,
): CheckedRow => {
  const row = tellNew(tellCard(matched, index), index);
  const { row: number, name, person, resident, findings } = row;
  const changes = household ? changesOf(row, household, index) : [];
  return {
    row: number,
    name,
    verdict: verdictOf(row, changes.length),
    quality: findings.some(isBad) ? "bad" : findings.length > 0 ? "fixable" : "good",
    findings,
    changes,
    person,
    residentId: person ? (resident?.id ?? null) : null,
    household: person && at,
  };
};
