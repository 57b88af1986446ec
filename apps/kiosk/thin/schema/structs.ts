import { type Codec, INVALID, Plain } from "./codec.ts";
import { Literal } from "./values.ts";

export type Fields = { readonly [key: string]: Codec & { readonly optional?: boolean } };
type Taken = { [key: string]: unknown };
type Given = Readonly<Taken>;

export const optionalKey = (schema: Codec) => ({
  optional: true,
  schema,
  decode: (wire: unknown) => schema.decode(wire),
  encode: (value: unknown) => schema.encode(value),
});

const isGiven = (given: unknown): given is Given =>
  typeof given === "object" && given !== null && !Array.isArray(given);

export class StructCodec extends Plain {
  readonly fields: Fields;

  constructor(fields: Fields) {
    const verb = (way: "decode" | "encode") => (given: unknown) => {
      const entries = Object.entries(fields);
      if (entries.length === 0) return given ?? INVALID;
      if (!isGiven(given)) return INVALID;
      const taken: Taken = {};
      for (const [key, field] of entries) {
        if (!Object.hasOwn(given, key) && field.optional) continue;
        const value = field[way](given[key]);
        if (value === INVALID) return INVALID;
        taken[key] = value;
      }
      return taken;
    };
    super(verb("decode"), verb("encode"), { fields });
    this.fields = fields;
  }

  mapFields(map: (fields: Fields) => Fields): StructCodec {
    return new StructCodec(map(this.fields));
  }
}

export const Struct = (fields: Fields): StructCodec => new StructCodec(fields);

export const TaggedStruct = (tag: string, fields: Fields): StructCodec => {
  const struct = Struct({ _tag: Literal(tag), ...fields });
  const make = struct.make.bind(struct);
  struct.make = (value) => make({ _tag: tag, ...(value as object) });
  return struct;
};

/** A dictionary; with a choice of keys, every one of them is there. */
export const Record = (
  key: Codec & { readonly literals?: readonly string[] },
  value: Codec,
): Plain => {
  if (key.literals) return Struct(Object.fromEntries(key.literals.map((name) => [name, value])));
  const verb = (way: "decode" | "encode") => (given: unknown) => {
    if (!isGiven(given)) return INVALID;
    const taken: Taken = {};
    for (const [name, one] of Object.entries(given)) {
      if (key.decode(name) === INVALID) continue;
      const through = value[way](one);
      if (through === INVALID) return INVALID;
      taken[name] = through;
    }
    return taken;
  };
  return new Plain(verb("decode"), verb("encode"));
};
