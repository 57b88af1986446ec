import { Schema } from "effect";
import { HamletId } from "./ids.ts";

/** A hamlet (自然村, 村民小组, 寨): where neighbours meet. */
export const Hamlet = Schema.Struct({ id: HamletId, name: Schema.NonEmptyString });
export type Hamlet = typeof Hamlet.Type;

/** The hamlet of households of which nobody has said yet where they live. */
export const UNGROUPED = "未分组";
