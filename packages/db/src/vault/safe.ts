import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import type { VillageId } from "@huzhu/domain/people";
import { type Cell, Unreadable } from "./cell.ts";
import { hmacWith } from "./hmac.ts";

/** What a value is marked for: the same value has another mark for another purpose. */
export type Purpose = "id-number" | "id-tail" | "attempt";

/** The sealed cells of one village. */
export interface Safe {
  /** The name of the key, which says nothing of the key itself. */
  readonly vault: string;
  /** A text that only the key opens, and only in this cell. */
  readonly seal: (text: string, cell: Cell) => string;
  /** The text of a cell; throws `Unreadable` where it is not what was sealed there. */
  readonly open: (sealed: string, cell: Cell) => string;
  /** The same of a picture. */
  readonly sealBytes: (bytes: Uint8Array, cell: Cell) => Uint8Array;
  readonly openBytes: (sealed: Uint8Array, cell: Cell) => Uint8Array;
  /** The same mark for the same value: what can be looked for without opening anything. */
  readonly blind: (value: string, purpose: Purpose) => string;
  /** A salt that nobody can guess, under which a document that will be erased leaves its digest. */
  readonly salt: () => string;
}

const CIPHER = "aes-256-gcm";
const VERSION = "v1.";
const NONCE = 12;
const TAG = 16;
/** 128 bits: no two values of a village meet by chance. */
const MARK = 16;

/** A key of its own for each village and each use of it. */
export const derived = (master: Uint8Array, village: string, use: string): KeyObject =>
  createSecretKey(
    Buffer.from(hkdfSync("sha256", master, Buffer.from(village), Buffer.from(`huzhu ${use}`), 32)),
  );

/** Whether a text is a sealed one; nothing in JSON begins like it. */
export const isSealed = (text: string): boolean => text.startsWith(VERSION);

const MARKED = Buffer.from(VERSION);
/** Whether bytes are sealed ones; no kind of picture begins like them. */
export const areSealed = (bytes: Uint8Array): boolean =>
  MARKED.equals(bytes.subarray(0, MARKED.length));

/** No part has a NUL in it, because no text of either engine has. */
const told = (village: string, { table, column, row }: Cell): string =>
  `${village}\0${table}\0${column}\0${row}`;

const encrypt = (key: KeyObject, nonce: Uint8Array, aad: string, bytes: Uint8Array): Buffer => {
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(aad));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: KeyObject, aad: string, bytes: Uint8Array): Buffer => {
  const end = bytes.length - TAG;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(aad))
    .setAuthTag(bytes.subarray(end));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, end)), decipher.final()]);
};

/**
 * The safe of a village. The nonce is a keyed hash of cell and text, so that it needs no chance and is
 * never used for two texts; and a row that is written again without a change keeps every byte.
 */
export const safeWith = (
  vault: string,
  master: Uint8Array,
  village: VillageId,
  salt: () => string,
): Safe => {
  const sealing = derived(master, village, "seal");
  const numbered = hmacWith(derived(master, village, "nonce"));
  const marked = hmacWith(derived(master, village, "mark"));
  const sealed = (bytes: Uint8Array, text: string, cell: Cell): Buffer => {
    const aad = told(village, cell);
    return encrypt(sealing, numbered(`${aad}\0${text}`).subarray(0, NONCE), aad, bytes);
  };
  const opened = (bytes: Uint8Array, cell: Cell): Buffer => {
    try {
      return decrypt(sealing, told(village, cell), bytes);
    } catch {
      throw new Unreadable(cell);
    }
  };
  return {
    vault,
    salt,
    seal: (text, cell) =>
      `${VERSION}${sealed(Buffer.from(text), text, cell).toString("base64url")}`,
    open(text, cell) {
      if (!isSealed(text)) throw new Unreadable(cell);
      const bytes = Buffer.from(text.slice(VERSION.length), "base64url");
      return opened(bytes, cell).toString("utf8");
    },
    sealBytes: (bytes, cell) =>
      Buffer.concat([MARKED, sealed(bytes, hash("sha256", bytes, "hex"), cell)]),
    openBytes(bytes, cell) {
      if (!areSealed(bytes)) throw new Unreadable(cell);
      return opened(bytes.subarray(MARKED.length), cell);
    },
    blind: (value, purpose) =>
      marked(`${purpose}\0${value}`).subarray(0, MARK).toString("base64url"),
  };
};
