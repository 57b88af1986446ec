import { MandateId } from "@huzhu/domain/people/proxy";
import { Schema } from "effect";

/** Who did it: a member of staff, a kiosk, or the program itself; named as they were that day. */
export const Actor = Schema.Struct({
  kind: Schema.Literals(["staff", "kiosk", "program"]),
  id: Schema.String,
  name: Schema.String,
  /** Where somebody acted for somebody else: by which mandate. */
  mandate: Schema.optionalKey(MandateId),
});
export type Actor = typeof Actor.Type;
