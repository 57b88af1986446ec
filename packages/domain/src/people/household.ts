import { Schema } from "effect";
import { HamletId, HouseholdId, ResidentId } from "./ids.ts";

/** A household (户), the usual holder of a points account. */
export const Household = Schema.Struct({
  id: HouseholdId,
  hamletId: HamletId,
  /** The 户号 as the village writes it, or a provisional one; unique within the hamlet. */
  number: Schema.String.check(Schema.isPattern(/^\S{1,32}$/u)),
  address: Schema.NullOr(Schema.String),
  head: Schema.NullOr(ResidentId),
});
export type Household = typeof Household.Type;

const PROVISIONAL = /^临([1-9]\d*)$/u;

/** A number given to a household whose own one nobody has written: `临1`, `临2`, … */
export const provisionalNumber = (count: number): string => `临${count}`;

/** Which provisional number it is, from 1; `0` for a number that the village wrote itself. */
export const provisionalCount = (number: string): number =>
  Number(PROVISIONAL.exec(number)?.[1] ?? 0);
