import { Schema } from "effect";
import { VillageId } from "./ids.ts";

/** A village (行政村): the tenant to which everything else belongs. */
export const Village = Schema.Struct({
  id: VillageId,
  name: Schema.NonEmptyString,
  township: Schema.NonEmptyString,
});
export type Village = typeof Village.Type;
