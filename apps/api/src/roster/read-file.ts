import { type RosterChoice, UnreadableFile } from "@huzhu/contract";
import type { Grid } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { type Located, locate } from "./locate.ts";

interface ChosenFile {
  readonly fileName: string;
  readonly base64: string;
  readonly choice?: RosterChoice;
}

/** A file that somebody sent, and where the roster is in it. */
export const readFile = async ({
  fileName,
  base64,
  choice,
}: ChosenFile): Promise<
  Result.Result<{ readonly grid: Grid; readonly at: Located }, UnreadableFile>
> => {
  const grid = await readWorkbook(Buffer.from(base64, "base64"), fileName);
  return Result.flatMap(grid, (read) => {
    const at = locate(read, choice);
    return at
      ? Result.succeed({ grid: read, at })
      : Result.fail(new UnreadableFile({ because: "empty" }));
  });
};
