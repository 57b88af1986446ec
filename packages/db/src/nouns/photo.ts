import { PhotoId } from "@huzhu/domain/store";
import { Schema } from "effect";

/** A picture of a good; `mediaType` is what a browser must be told, such as `image/jpeg`. */
export const Photo = Schema.Struct({
  id: PhotoId,
  mediaType: Schema.String,
  bytes: Schema.Uint8Array,
});
export type Photo = typeof Photo.Type;
