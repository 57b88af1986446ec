import { Schema, SchemaTransformation } from "effect";

/**
 * What many rows say of one thing: each different value once, and for every row the place of its own
 * among them. `{ values: ["A01", "A02"], rows: [0, 0, 1] }` says A01, A01, A02.
 */
export interface Column<Value> {
  readonly values: ReadonlyArray<Value>;
  readonly rows: ReadonlyArray<number>;
}

const arePlaces = (given: unknown): given is ReadonlyArray<number> =>
  Array.isArray(given) && given.every((place) => Number.isInteger(place) && place >= 0);

/** Places from 0, looked at all together: one by one they would cost more than whatever is done with them. */
const Places = Schema.declare(arePlaces, {
  expected: "places from 0",
  toCodecJson: () =>
    Schema.link<ReadonlyArray<number>>()(
      Schema.Array(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
      SchemaTransformation.passthrough(),
    ),
});

/** A column of such values; a row that has none of them is malformed. */
export const columnOf = <Value extends Schema.ConstraintCodec<unknown, unknown>>(value: Value) =>
  Schema.Struct({ values: Schema.Array(value), rows: Places }).check(
    Schema.makeFilter(
      ({ values, rows }) =>
        rows.every((place) => place < values.length) || "a row without its value",
    ),
  );

/** Makes a column of cells; they are told apart as the keys of a map are. */
export const columnIn = <Value>(cells: Iterable<Value>): Column<Value> => {
  const places = new Map<Value, number>();
  const rows: Array<number> = [];
  for (const cell of cells) {
    const place = places.get(cell) ?? places.size;
    if (place === places.size) places.set(cell, place);
    rows.push(place);
  }
  return { values: [...places.keys()], rows };
};

/** The same rows, of values that are made of the ones before. */
export const eachValue = <From, To>(
  { values, rows }: Column<From>,
  to: (value: From) => To,
): Column<To> => ({ values: values.map(to), rows });

/** What a row says, counted from 0. */
export const cellAt = <Value>({ values, rows }: Column<Value>, row: number): Value => {
  const value = values[rows[row] ?? rows.length];
  if (value === undefined) throw new Error(`The column has no row ${row}.`);
  return value;
};
