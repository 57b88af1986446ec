import { MandateId } from "@huzhu/domain/people/proxy";
import { Schema } from "effect";

/**
 * Who did it: a member of staff, a kiosk, a helper by their own phone, or the program itself; named as
 * they were that day. A helper goes by the id alone.
 */
export const Actor = Schema.Struct({
  kind: Schema.Literals(["staff", "kiosk", "helper", "program"]),
  id: Schema.String,
  name: Schema.String,
  /** Where somebody acted for somebody else: by which mandate. */
  mandate: Schema.optionalKey(MandateId),
});
export type Actor = typeof Actor.Type;
