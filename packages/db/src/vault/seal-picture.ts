import { Schema } from "effect";
import { numbersIn } from "../repositories/residents.ts";
import { type Read, safeOf } from "../unit.ts";
import { cellIn } from "./places.ts";
import { openIn } from "./sealed.ts";

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

/** The same row with its numbers sealed by another key; what was erased of it has none. */
export const turnPicture = (picture: string, from: Read, to: Read): string => {
  const { idNumber = null, phone = null, ...rest } = pictureIn(picture);
  if (idNumber === null && phone === null) return picture;
  const opened = (column: "idNumber" | "phone", sealed: string | null) =>
    openIn(safeOf(from), sealed, cellIn("resident", column, rest.id));
  const numbers = { idNumber: opened("idNumber", idNumber), phone: opened("phone", phone) };
  return JSON.stringify({ ...rest, ...numbersIn(to, { id: rest.id, ...numbers }) });
};
