import { type ChangeVerb, DatedChange, Fields } from "@huzhu/domain/people/register";
import { TransferId } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** What a change says of somebody, as its row keeps it until it is erased. */
export const ChangeDocument = Schema.Struct({
  before: Schema.NullOr(Fields),
  after: Fields,
  why: Schema.String,
});
export type ChangeDocument = typeof ChangeDocument.Type;

/** A change of the register with who wrote it down, when, and why. */
export const RegisterChange = Schema.Struct({
  ...DatedChange.fields,
  act: Schema.String,
  why: Schema.String,
  household: Schema.String,
  from: Schema.NullOr(Schema.String),
  recordedAt: Instant,
  actor: Actor,
  /** On the first change of an act: all transfers that it made. */
  transfers: Schema.Array(TransferId),
  /** Whether what it said was erased: `before` and `after` are empty then. */
  erased: Schema.Boolean,
});
export type RegisterChange = typeof RegisterChange.Type;

/** Changes that belong together, as they are written down. */
export interface RegisterAct {
  readonly act: string;
  readonly verb: typeof ChangeVerb.Type;
  readonly eventDate: DatedChange["eventDate"];
  readonly why: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly transfers: ReadonlyArray<TransferId>;
}
