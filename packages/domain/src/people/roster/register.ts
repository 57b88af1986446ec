import { Schema } from "effect";
import { Card } from "../card/index.ts";
import { Hamlet } from "../hamlet.ts";
import { Household } from "../household.ts";
import { HouseholdId, ResidentId } from "../ids.ts";
import { Resident } from "../resident.ts";

/** How somebody stopped being a member of any household. */
export const LeftHow = Schema.Literals(["died", "movedOut", "marriedOut", "enteredWrongly"]);
export type LeftHow = typeof LeftHow.Type;

/**
 * The people of a village as they are known now. Who has left, and households that are no more, stand
 * among them, because a file may still name them.
 */
export const Register = Schema.Struct({
  hamlets: Schema.Array(Hamlet),
  households: Schema.Array(Household),
  residents: Schema.Array(Resident),
  cards: Schema.Array(Card),
  departed: Schema.optionalKey(Schema.Array(Schema.Struct({ id: ResidentId, how: LeftHow }))),
  dissolved: Schema.optionalKey(Schema.Array(HouseholdId)),
});
export type Register = typeof Register.Type;

export const EMPTY_REGISTER: Register = { hamlets: [], households: [], residents: [], cards: [] };
