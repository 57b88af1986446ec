import { Schema } from "effect";
import { LineCode } from "./ids.ts";

/** Where money lies: on the village's bank account or in its cash box. */
export const MoneyPlace = Schema.Literals(["bank", "cash"]);
export type MoneyPlace = typeof MoneyPlace.Type;

/** One purse of the fund: the part of a budget line that lies in one place. */
export const PurseOf = Schema.Struct({ line: LineCode, place: MoneyPlace });
export type PurseOf = typeof PurseOf.Type;

/** The name of a purse's account, such as `canteen/bank`. */
export const purseName = ({ line, place }: PurseOf): string => `${line}/${place}`;
