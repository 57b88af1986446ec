import { Schema } from "effect";
import { Card } from "../card.ts";
import { Hamlet } from "../hamlet.ts";
import { Household } from "../household.ts";
import { Resident } from "../resident.ts";

/** The people of a village as they are known now. */
export const Register = Schema.Struct({
  hamlets: Schema.Array(Hamlet),
  households: Schema.Array(Household),
  residents: Schema.Array(Resident),
  cards: Schema.Array(Card),
});
export type Register = typeof Register.Type;

export const EMPTY_REGISTER: Register = { hamlets: [], households: [], residents: [], cards: [] };
