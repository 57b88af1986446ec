import * as Option from "../option.ts";
import { type Codec, INVALID } from "./codec.ts";

const orThrow = (value: unknown): unknown => {
  if (value === INVALID) throw new Error("this does not fit its schema");
  return value;
};

export const brand =
  () =>
  <S>(schema: S): S =>
    schema;

export const is = (schema: Codec) => (value: unknown) => schema.encode(value) !== INVALID;

export const decodeUnknownSync = (schema: Codec) => (wire: unknown) => orThrow(schema.decode(wire));
export const decodeSync = (schema: Codec) => decodeUnknownSync(schema);
export const encodeUnknownSync = (schema: Codec) => (value: unknown) =>
  orThrow(schema.encode(value));
export const encodeSync = (schema: Codec) => encodeUnknownSync(schema);

export const decodeUnknownOption = (schema: Codec) => (wire: unknown) => {
  const value = schema.decode(wire);
  return value === INVALID ? Option.none() : Option.some(value);
};

export const fromJsonString = (schema: Codec): Codec => ({
  decode(wire) {
    try {
      return typeof wire === "string" ? schema.decode(JSON.parse(wire)) : INVALID;
    } catch {
      return INVALID;
    }
  },
  encode(value) {
    const wire = schema.encode(value);
    return wire === INVALID ? INVALID : JSON.stringify(wire);
  },
});
