import { Schema } from "effect";
import { numbersIn } from "../repositories/residents.ts";
import type { Read } from "../unit.ts";

const Numbers = Schema.Struct({
  id: Schema.String,
  idNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
  phone: Schema.optionalKey(Schema.NullOr(Schema.String)),
});
const pictureIn = Schema.decodeUnknownSync(
  Schema.fromJsonString(
    Schema.StructWithRest(Numbers, [Schema.Record(Schema.String, Schema.Unknown)]),
  ),
);

/** The row of a resident as an import kept it, with its numbers as the register itself keeps them now. */
export const sealPicture = (read: Read, picture: string): string => {
  const { idNumber = null, phone = null, ...rest } = pictureIn(picture);
  return JSON.stringify({ ...rest, ...numbersIn(read, { id: rest.id, idNumber, phone }) });
};
