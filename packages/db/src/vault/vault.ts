import { randomBytes } from "node:crypto";
import type { VillageId } from "@huzhu/domain/people";
import { derived, type Safe, safeWith } from "./safe.ts";

/** What opens the sealed cells of a database. Its key is never kept beside them. */
export interface Vault {
  /** Tells the key from others: 16 hexadecimal digits that say nothing of it. */
  readonly id: string;
  readonly of: (village: VillageId) => Safe;
}

const LENGTH = 32;
const SALT = 16;
const HEADER = "huzhu-vault-1";
const WRITTEN = new RegExp(`^${HEADER} ([A-Za-z0-9_-]{43})\\s*$`);

/** A key that is new to the world, as its file keeps it. */
export const newVaultKey = (): string => `${HEADER} ${randomBytes(LENGTH).toString("base64url")}\n`;

const nameOf = (master: Uint8Array): string =>
  derived(master, "", "name").export().subarray(0, 8).toString("hex");

const newSalt = (): string => randomBytes(SALT).toString("base64url");

/** A vault out of the text in which its file keeps the key; `salt` gives chance. */
export const vaultOf = (text: string, salt: () => string = newSalt): Vault => {
  const [, written] = WRITTEN.exec(text) ?? [];
  if (written === undefined) throw new TypeError("the file holds no key of a vault");
  const master = Buffer.from(written, "base64url");
  const id = nameOf(master);
  const safes = new Map<VillageId, Safe>();
  return {
    id,
    of(village) {
      const known = safes.get(village) ?? safeWith(id, master, village, salt);
      safes.set(village, known);
      return known;
    },
  };
};
