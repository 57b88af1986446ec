import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { newVaultKey, type Vault, vaultOf } from "@huzhu/db";
import { Result } from "effect";

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));

/** Where a path really is, as far as it is there. */
const really = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(really(parent), relative(parent, path));
  }
};

/** Whether the key would lie with what it opens, where one thief or one backup takes both. */
const liesIn = (file: string, folder: string): boolean => {
  const way = relative(really(folder), really(file));
  return way === "" || !(way.startsWith("..") || isAbsolute(way));
};

/** What the key's file holds; `null` where there is none. A refusal is one sentence. */
export const findVault = (file: string, data: string): Result.Result<Vault | null, string> => {
  if (liesIn(file, data)) {
    return Result.fail(
      `The key ${file} would lie in the data folder, beside what it opens: name another place with --key.`,
    );
  }
  try {
    return Result.succeed(vaultOf(readFileSync(file, "utf8")));
  } catch (error) {
    return isMissing(error)
      ? Result.succeed(null)
      : Result.fail(
          `${file} is no key that can be read (${reason(error)}): restore it from its own backup.`,
        );
  }
};

/** A key that is new, for its owner's eyes only. */
export const makeVault = (file: string): Result.Result<Vault, string> => {
  const key = newVaultKey();
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, key, { mode: 0o600, flag: "wx", flush: true });
    return Result.succeed(vaultOf(key));
  } catch (error) {
    return Result.fail(
      `The key ${file} cannot be written (${reason(error)}): name a place outside the data folder with --key.`,
    );
  }
};
