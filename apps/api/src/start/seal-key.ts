import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newSealKeyPem, type SealKey, sealKeyOf } from "@huzhu/db";
import { Result } from "effect";

/** Beside the village's file, and never in the database: who can change rows cannot sign them. */
const FILE = "seal-key.pem";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface LoadedKey {
  readonly key: SealKey;
  /** Whether there was none, so that it was made just now. */
  readonly made: boolean;
}

const make = (file: string): Result.Result<LoadedKey, string> => {
  const pem = newSealKeyPem();
  try {
    writeFileSync(file, pem, { mode: 0o600, flag: "wx", flush: true });
    return Result.succeed({ key: sealKeyOf(pem), made: true });
  } catch (error) {
    return Result.fail(`${file} cannot be written (${reason(error)}): check the data folder.`);
  }
};

/** The key that is there; `null` where there is none. A refusal is one sentence. */
export const findSealKey = (data: string): Result.Result<SealKey | null, string> => {
  const file = join(data, FILE);
  try {
    return Result.succeed(sealKeyOf(readFileSync(file, "utf8")));
  } catch (error) {
    return isMissing(error)
      ? Result.succeed(null)
      : Result.fail(
          `${file} is no key that can be read (${reason(error)}): restore it from the last backup.`,
        );
  }
};

/** The key with which this server signs; made at the first start. */
export const loadSealKey = (data: string): Result.Result<LoadedKey, string> =>
  Result.flatMap(findSealKey(data), (key) =>
    key ? Result.succeed({ key, made: false }) : make(join(data, FILE)),
  );
