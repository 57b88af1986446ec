import type { PageRequest } from "@huzhu/db";

/** As many rows as a console screen shows without feeling endless. */
const PAGE_SIZE = 50;

export const pageAsked = (page = 1): PageRequest => ({ page, pageSize: PAGE_SIZE });

/** One page of rows that are all there already. */
export const pageOf = <Row>(rows: ReadonlyArray<Row>, { page, pageSize }: PageRequest) => ({
  rows: rows.slice((page - 1) * pageSize, page * pageSize),
  total: rows.length,
  page,
  pageSize,
});
