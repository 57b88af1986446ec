import { ConsentMissing } from "@huzhu/domain/privacy";
import { OtherVisitStep, PhotosEnough, Visit } from "@huzhu/domain/reciprocity";
import { Schema } from "effect";
import { command } from "../endpoint/index.ts";
import { NotAPhoto } from "../refusals/registers.ts";

const MEGABYTE = 1024 * 1024;

/** What whoever sends a photo of a visit sends, the office and a helper alike. */
export const SENDING_PHOTO = {
  params: Schema.Struct({ visit: Visit.fields.id }),
  body: Schema.Struct({ base64: Schema.String.check(Schema.isBase64(), Schema.isMinLength(16)) }),
  answer: Schema.Struct({}),
  refusals: [ConsentMissing, NotAPhoto, OtherVisitStep, PhotosEnough],
  bodyLimit: 3 * MEGABYTE,
} as const;

export const addVisitPhoto = command({
  name: "visits.addPhoto",
  path: "/api/visits/:visit/photos",
  caller: { kind: "staff", duty: "arrange-visits" },
  summary: "Keeps a photo of a visit that was begun (JPEG, PNG or WebP, Base64).",
  ...SENDING_PHOTO,
});
