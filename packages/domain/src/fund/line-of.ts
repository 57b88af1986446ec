import { Result } from "effect";
import type { Fund } from "./fund.ts";
import type { LineCode } from "./ids.ts";
import type { FundLine } from "./line.ts";
import { LineClosed, UnknownLine } from "./refusals.ts";

/** A line of the fund, whether it is open or not. */
export const lineOf = (
  { lines }: Pick<Fund, "lines">,
  code: LineCode,
): Result.Result<FundLine, UnknownLine> => {
  const line = lines.get(code);
  return line ? Result.succeed(line) : Result.fail(new UnknownLine({ line: code }));
};

/** A line of the fund that is open. */
export const openLine = (
  fund: Pick<Fund, "lines">,
  code: LineCode,
): Result.Result<FundLine, UnknownLine | LineClosed> =>
  Result.flatMap(lineOf(fund, code), (line) =>
    line.open
      ? Result.succeed(line)
      : Result.fail(new LineClosed({ line: code, title: line.title })),
  );
