import { type Codec, type Filter, INVALID, Plain } from "./codec.ts";
import { type Fields, TaggedStruct } from "./structs.ts";

interface Props {
  readonly [key: string]: unknown;
}

interface Own extends Codec {
  new (props: Props): object;
}

/** A class whose instances travel as tagged structs; `this` is whatever extends it. */
export const TaggedClass = () => (tag: string, fields: Fields) => {
  const struct = TaggedStruct(tag, fields);
  class Tagged {
    readonly _tag = tag;

    constructor(props: Props = {}) {
      struct.make(props);
      Object.assign(this, props);
    }
  }
  return Object.assign(Tagged, {
    identifier: tag,
    fields: struct.fields,
    decode(this: Own, wire: unknown): unknown {
      const props = struct.decode(wire);
      return props === INVALID ? INVALID : new this(props as Props);
    },
    encode(this: Own, value: unknown): unknown {
      return value instanceof this ? struct.encode(value) : INVALID;
    },
    make(this: Own, props: Props): object {
      return new this(props);
    },
    check(this: Own, ...filters: readonly Filter[]): Plain {
      const decode = this.decode.bind(this);
      const encode = this.encode.bind(this);
      return new Plain(decode, encode, { fields: struct.fields }).check(...filters);
    },
    annotate(this: Own): Own {
      return this;
    },
  });
};
