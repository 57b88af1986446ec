/** What does not fit; no value of any schema is this one. */
export const INVALID = Symbol("invalid");

type Verb = (value: unknown) => unknown;
export type Filter = (value: never) => unknown;

/** Takes a value of the wire, and gives it back as it came: the one thing that all schemas do. */
export interface Codec {
  decode(wire: unknown): unknown;
  encode(value: unknown): unknown;
}

/** What a schema shows of itself: a struct its fields, a choice its values. */
export type Shown = Readonly<Record<string, unknown>>;

const passes = (said: unknown): boolean =>
  said === undefined || said === true || (Array.isArray(said) && said.length === 0);

export class Plain implements Codec {
  readonly decode: Verb;
  readonly encode: Verb;
  readonly shown: Shown;

  constructor(decode: Verb, encode: Verb, shown: Shown = {}) {
    this.decode = decode;
    this.encode = encode;
    this.shown = shown;
    Object.assign(this, shown);
  }

  /** The value itself, where it may be one. */
  make(value: unknown): unknown {
    if (this.encode(value) === INVALID) throw new Error("no value of this schema");
    return value;
  }

  check(...filters: readonly Filter[]): Plain {
    const holds = (value: unknown) => filters.every((filter) => passes(filter(value as never)));
    return new Plain(
      (wire) => {
        const value = this.decode(wire);
        return value !== INVALID && holds(value) ? value : INVALID;
      },
      (value) => {
        const wire = this.encode(value);
        return wire !== INVALID && holds(value) ? wire : INVALID;
      },
      this.shown,
    );
  }

  annotate(): this {
    return this;
  }

  pipe(...steps: ReadonlyArray<(schema: unknown) => unknown>): unknown {
    return steps.reduce<unknown>((schema, step) => step(schema), this);
  }
}

/** A schema whose values travel as they are. */
export const same = (is: (value: unknown) => boolean, shown?: Shown): Plain => {
  const verb: Verb = (value) => (is(value) ? value : INVALID);
  return new Plain(verb, verb, shown);
};
