import { createReadStream } from "node:fs";
import { access, constants, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import type { PastDeed } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { decodeText } from "../../spreadsheet/decode-text.ts";
import { claimIn } from "./claim-line.ts";
import { claimsOfTable } from "./csv-claims.ts";

/** A line of a file of claims: a claim, or why it is none. */
export interface ReadLine {
  readonly line: number;
  readonly claim: Result.Result<PastDeed, string>;
}

const jsonLine = (text: string): Result.Result<PastDeed, string> => {
  try {
    return claimIn(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return Result.fail("这一行不是 JSON");
    throw error;
  }
};

async function* jsonLines(file: string): AsyncGenerator<ReadLine> {
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    line += 1;
    const bare = text.replace(/^\uFEFF/, "").trim();
    if (bare !== "") yield { line, claim: jsonLine(bare) };
  }
}

async function* tableLines(file: string): AsyncGenerator<ReadLine> {
  const text = decodeText(await readFile(file));
  if (text === null) {
    yield { line: 1, claim: Result.fail("文件里不是文字") };
    return;
  }
  for (const row of claimsOfTable(text.replace(/^\uFEFF/, ""))) {
    const claim = "claim" in row ? claimIn(row.claim) : Result.fail(row.reason);
    yield { line: row.line, claim };
  }
}

export const canRead = (file: string): Promise<boolean> =>
  access(file, constants.R_OK).then(
    () => true,
    () => false,
  );

/** The claims of a file, line by line: a table where it is called `.csv`, otherwise lines of JSON. */
export const readClaims = (file: string): AsyncGenerator<ReadLine> =>
  extname(file).toLowerCase() === ".csv" ? tableLines(file) : jsonLines(file);
