import { type Codec, INVALID, Plain } from "./codec.ts";
import { Null } from "./values.ts";

export const Union = (members: readonly Codec[]): Plain => {
  const verb = (way: "decode" | "encode") => (given: unknown) => {
    for (const member of members) {
      const taken = member[way](given);
      if (taken !== INVALID) return taken;
    }
    return INVALID;
  };
  return new Plain(verb("decode"), verb("encode"), { members });
};

export const NullOr = (schema: Codec): Plain => Union([schema, Null]);

/** A schema that is within itself. */
export const suspend = (schema: () => Codec): Plain =>
  new Plain(
    (wire) => schema().decode(wire),
    (value) => schema().encode(value),
  );
