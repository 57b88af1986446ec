import { type Column, type SQL, sql } from "drizzle-orm";

/** Stays far below the parameters that one statement may carry in either engine. */
const ROWS_PER_STATEMENT = 500;

/** Many rows in statements of a bearable size. */
export const inChunks = async <Row>(
  rows: ReadonlyArray<Row>,
  each: (chunk: Array<Row>) => PromiseLike<unknown>,
): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await each(rows.slice(start, start + ROWS_PER_STATEMENT));
  }
};

/** What a row that is already there takes over from the row that was to be inserted. */
export const takingOver = (columns: Record<string, Column>): Record<string, SQL> =>
  Object.fromEntries(
    Object.entries(columns).map(([key, { name }]) => [key, sql.raw(`excluded.${name}`)]),
  );
