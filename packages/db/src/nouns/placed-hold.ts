import { Hold } from "@huzhu/domain/points";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A hold with who placed it. */
export const PlacedHold = Schema.Struct({ ...Hold.fields, actor: Actor });
export type PlacedHold = typeof PlacedHold.Type;
