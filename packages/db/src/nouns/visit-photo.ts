import { PhotoId } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A photo of a visit, who sent it and when. */
export const VisitPhoto = Schema.Struct({ photo: PhotoId, at: Instant, actor: Actor });
export type VisitPhoto = typeof VisitPhoto.Type;
