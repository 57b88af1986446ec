import type { Sha256 } from "./sha256.ts";

/**
 * The hash of a leaf: SHA-256 of a zero byte and what the leaf holds (RFC 6962, section 2.1). The
 * byte in front keeps a leaf from ever passing for a node.
 */
export const leafHash = (sha256: Sha256, bytes: Uint8Array): Uint8Array => {
  const input = new Uint8Array(1 + bytes.length);
  input.set(bytes, 1);
  return sha256(input);
};

/** The hash of a node: SHA-256 of a one byte and the hashes of its two sides. */
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array => {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
};
