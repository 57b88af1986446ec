import type { Failure } from "@huzhu/client";
import { Result } from "effect";
import { pageCount } from "../page-count.ts";

interface Page<Row> {
  readonly rows: ReadonlyArray<Row>;
  readonly total: number;
  readonly pageSize: number;
}

/** All rows of a list, page after page. */
export const allPages = async <Row>(
  ask: (page: number) => Promise<Result.Result<Page<Row>, Failure>>,
): Promise<Result.Result<ReadonlyArray<Row>, Failure>> => {
  const rows: Array<Row> = [];
  for (let page = 1; ; page += 1) {
    const found = await ask(page);
    if (Result.isFailure(found)) return Result.fail(found.failure);
    rows.push(...found.success.rows);
    if (page >= pageCount(found.success)) return Result.succeed(rows);
  }
};
