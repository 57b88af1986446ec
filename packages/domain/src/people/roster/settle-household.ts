import { UNGROUPED } from "../hamlet.ts";
import { provisionalNumber } from "../household.ts";
import type { CheckedHousehold } from "./checked.ts";
import type { MatchedHousehold, MatchedRow } from "./match-rows.ts";
import { withProblem } from "./person-row.ts";
import type { Place, RegisterIndex } from "./register-index.ts";
import { placeText, settlePlace, writtenPlace } from "./settle-place.ts";

/** A household with at least one good row, as it will stand, and its rows with what to look at. */
export interface SettledHousehold {
  readonly household: CheckedHousehold;
  readonly rows: ReadonlyArray<MatchedRow>;
}

/** What else the file says, and the provisional number to give if the household has none. */
export interface Around {
  readonly index: RegisterIndex;
  readonly places: ReadonlySet<string>;
  readonly given: number;
}

const placeOf = (
  { household, block }: MatchedHousehold,
  { index, places, given }: Around,
): Place =>
  household
    ? settlePlace(block, household, index, places)
    : { hamlet: block.hamlet ?? UNGROUPED, number: block.number ?? provisionalNumber(given) };

const tellFirst = (
  { household, block }: MatchedHousehold,
  first: MatchedRow,
  place: Place,
  headRow: MatchedRow | null,
): MatchedRow => {
  let row = first;
  const written = writtenPlace(block, place);
  if (placeText(written) !== placeText(place)) {
    const differs = { written: placeText(written), registered: placeText(place) };
    row = withProblem(row, "household", { _tag: "PlaceDiffers", ...differs });
  }
  const asksHamlet = block.rows.some(({ cells }) => cells.hamlet);
  if (!household && block.hamlet === null && asksHamlet) {
    row = withProblem(row, "hamlet", { _tag: "HamletMissing" });
  }
  if (!household && !headRow) row = withProblem(row, "relation", { _tag: "HeadMissing" });
  return row;
};

/** Whoever stays where they are stays in the very hamlet, were there another of the same name. */
const hamletOf = ({ household }: MatchedHousehold, { hamlet }: Place, index: RegisterIndex) =>
  household && index.placeOf(household).hamlet === hamlet
    ? household.hamletId
    : index.hamletNamed(hamlet);

/** Says where a household stands and who its head is. */
export const settleHousehold = (matched: MatchedHousehold, around: Around): SettledHousehold => {
  const good = matched.rows.filter(({ person }) => person !== null);
  const headRow = good.find(({ person }) => person?.relation === "head") ?? null;
  const place = placeOf(matched, around);
  const address = good.find(({ person }) => person?.address)?.person?.address;
  return {
    household: {
      householdId: matched.household?.id ?? null,
      hamletId: hamletOf(matched, place, around.index),
      ...place,
      address: address ?? matched.household?.address ?? null,
      headRow: headRow?.row ?? null,
    },
    rows: matched.rows.map((row) =>
      row === good[0] ? tellFirst(matched, row, place, headRow) : row,
    ),
  };
};
