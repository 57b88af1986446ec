import type { PageRequest } from "@huzhu/db";

/** One page of rows that are all there already. */
export const pageOf = <Row>(rows: ReadonlyArray<Row>, { page, pageSize }: PageRequest) => ({
  rows: rows.slice((page - 1) * pageSize, page * pageSize),
  total: rows.length,
  page,
  pageSize,
});
