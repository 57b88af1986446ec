import { Schema } from "effect";

/**
 * What an account counts: points, in smallest units of the village's scale, or time credit 时间币,
 * in minutes. Amounts of different units never meet in one transfer.
 */
export const Unit = Schema.Literals(["points", "time"]);
export type Unit = typeof Unit.Type;
