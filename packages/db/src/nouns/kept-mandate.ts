import { Mandate } from "@huzhu/domain/people/proxy";
import { Person } from "@huzhu/domain/people/register";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A mandate with whom it is between, who took it down, and who took it back. */
export const KeptMandate = Schema.Struct({
  mandate: Mandate,
  elder: Person,
  /** `null` for somebody from outside. */
  delegate: Schema.NullOr(Person),
  actor: Actor,
  revokedBy: Schema.NullOr(Actor),
});
export type KeptMandate = typeof KeptMandate.Type;
