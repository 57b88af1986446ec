import { Schema } from "effect";

/** A SHA-256 hash as it travels and is kept: 64 lowercase hex digits. */
export const Hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/)).pipe(
  Schema.brand("Hash"),
);
export type Hash = typeof Hash.Type;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Writes the 32 bytes of a hash as text; throws on any other number of bytes. */
export const toHex = (bytes: Uint8Array): Hash => {
  let text = "";
  for (const byte of bytes) text += HEX[byte];
  return Hash.make(text);
};

/** The 32 bytes of a hash. */
export const fromHex = (hash: Hash): Uint8Array =>
  Uint8Array.from({ length: hash.length / 2 }, (_, at) =>
    Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16),
  );

export const sameHash = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
