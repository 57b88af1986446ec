import { Schema } from "effect";

/** What people hold: points, in smallest units of the village's scale, or time credit 时间币, in minutes. */
export const HeldUnit = Schema.Literals(["points", "time"]);
export type HeldUnit = typeof HeldUnit.Type;

/**
 * What an account counts: what people hold, or the fund's money, in fen. Amounts of different units
 * never meet in one transfer.
 */
export const Unit = Schema.Literals([...HeldUnit.literals, "money"]);
export type Unit = typeof Unit.Type;
