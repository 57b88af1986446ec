import { ResidentId } from "@huzhu/domain/people";
import { MandateId } from "@huzhu/domain/people/proxy";
import { HelpKind } from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** Somebody at a kiosk wants a cadre to come; `kind` is what for. */
export const HelpCall = Schema.Struct({
  id: Schema.String,
  device: Schema.String,
  resident: Schema.NullOr(ResidentId),
  kind: HelpKind,
  at: Instant,
  /** By which mandate somebody else called for the resident. */
  mandate: Schema.NullOr(MandateId),
});
export type HelpCall = typeof HelpCall.Type;
