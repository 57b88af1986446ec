/** Which rows of a long list: pages count from 1. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
}

/** One page of a list, and how many rows there are in all. */
export interface Page<Row> {
  readonly rows: ReadonlyArray<Row>;
  readonly total: number;
}

/** A page in the words of a query. */
export const limits = ({ page, pageSize }: PageRequest) => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});
