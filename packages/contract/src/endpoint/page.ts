import { Schema } from "effect";

/** A page number in a query string; the first page is 1. */
export const PageNumber = Schema.FiniteFromString.check(
  Schema.isInt(),
  Schema.isBetween({ minimum: 1, maximum: 100_000 }),
);

/** What somebody types to find something; a NUL is nothing that a database could look for. */
export const Search = Schema.String.check(
  Schema.isMaxLength(40),
  Schema.makeFilter((text: string) => !text.includes("\0")),
);

/** One page of a list, and how many rows there are in all. */
export const pageOf = <Row extends Schema.ConstraintCodec<unknown, unknown>>(row: Row) =>
  Schema.Struct({
    rows: Schema.Array(row),
    total: Schema.Int,
    page: Schema.Int,
    pageSize: Schema.Int,
  });
