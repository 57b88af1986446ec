import { type Database, openDatabase } from "@huzhu/db";
import { Result } from "effect";
import { openSentence } from "./refusal.ts";
import { findVault, makeVault } from "./vault-key.ts";

interface Where {
  /** A file's path, or the address of a server. */
  readonly url: string;
  readonly data: string;
  /** The file of the key that opens what is sealed. */
  readonly key: string;
}

const opened = async (
  { url, key }: Where,
  vault: Parameters<typeof openDatabase>[0]["vault"],
): Promise<Result.Result<Database, string>> =>
  Result.mapError(await openDatabase({ url, vault }), (refusal) => openSentence(refusal, key));

/** Opens what is there with the key that is there. A refusal is one sentence. */
export const openVillage = async (where: Where): Promise<Result.Result<Database, string>> => {
  const vault = findVault(where.key, where.data);
  return Result.isFailure(vault) ? Result.fail(vault.failure) : opened(where, vault.success);
};

/** The same; where nothing is sealed yet, the key is made, and told to whoever shall keep it. */
export const openOrMake = async (
  where: Where,
  tell: (sentence: string) => void,
): Promise<Result.Result<Database, string>> => {
  const vault = findVault(where.key, where.data);
  if (Result.isFailure(vault)) return Result.fail(vault.failure);
  if (vault.success !== null) return opened(where, vault.success);
  const first = await openDatabase({ url: where.url, vault: null });
  if (Result.isSuccess(first)) return Result.succeed(first.success);
  const { failure } = first;
  if (failure._tag !== "VaultKeyMissing" || failure.expected !== null) {
    return Result.fail(openSentence(failure, where.key));
  }
  const made = makeVault(where.key);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  tell(
    `Made the key ${where.key}, which opens what is sealed: keep a copy of it apart from the data.`,
  );
  return opened(where, made.success);
};
