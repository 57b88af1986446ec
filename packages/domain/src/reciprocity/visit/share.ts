import { Schema } from "effect";
import { HelperId } from "../helper/ids.ts";

/** A visit lasts at most a day. */
const MOST_MINUTES = 24 * 60;

/** How long each helper of a visit helped, in whole minutes. */
export const Share = Schema.Struct({
  helper: HelperId,
  minutes: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: MOST_MINUTES })),
});
export type Share = typeof Share.Type;
