import { type ResidentRow, residents } from "@huzhu/contract";
import { HelperId } from "@huzhu/domain/reciprocity";
import { answered, type House } from "./house.ts";

/** Somebody with a card. */
export interface Carded {
  readonly id: ResidentRow["id"];
  readonly household: ResidentRow["household"];
  readonly card: NonNullable<ResidentRow["card"]>;
  readonly helper: HelperId;
}

/** Elders of the village and neighbours of other households, all of them with a card. */
export const neighbours = async (
  house: House,
): Promise<{ readonly elders: ReadonlyArray<Carded>; readonly all: ReadonlyArray<Carded> }> => {
  const cadre = await house.as("cadre");
  const { rows } = await answered(cadre.call(residents, { query: {} }));
  const homes = new Set<string>();
  const carded = rows.flatMap(({ id, household, card, age }) => {
    if (!card || homes.has(household)) return [];
    homes.add(household);
    return [{ id, household, card, age, helper: HelperId.make(id) }];
  });
  return { elders: carded.filter(({ age }) => age >= 60), all: carded };
};
