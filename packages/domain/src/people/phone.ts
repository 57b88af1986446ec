import { Schema } from "effect";
import { fold } from "./fold.ts";

const MOBILE = /^1\d{10}$/;
const LANDLINE = /^0\d{2,3}\d{7,8}$/;

/** A telephone number, digits only: 11 of a mobile, or area code and number of a landline. */
export const Phone = Schema.String.check(
  Schema.makeFilter((text: string) => MOBILE.test(text) || LANDLINE.test(text)),
).pipe(Schema.brand("Phone"));
export type Phone = typeof Phone.Type;

const isPhone = Schema.is(Phone);

/** Reads a number as people write it, with blanks, dashes or +86; `null` when it is none. */
export const readPhone = (text: string): Phone | null => {
  const digits = fold(text)
    .replace(/[-()]/g, "")
    .replace(/^(\+86|0086)/, "");
  return isPhone(digits) ? digits : null;
};
