type Fields = Record<string, unknown>;
type Path = ReadonlyArray<string | number>;

/** A document with what is wrong with it: rules, and its other sections. */
export interface FaultCase {
  readonly name: string;
  readonly rules?: ReadonlyArray<Fields>;
  readonly rest?: Fields;
  readonly faults: ReadonlyArray<Fields>;
}

/** A fault that keeps a document from being adopted. */
export const error = (_tag: string, path: Path, rest: Fields = {}): Fields => ({
  _tag,
  severity: "error",
  path,
  ...rest,
});

/** A fault that does not. */
export const warning = (_tag: string, path: Path, rest: Fields = {}): Fields => ({
  ...error(_tag, path, rest),
  severity: "warning",
});
