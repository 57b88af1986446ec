import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from "node:crypto";
import { type Sign, Signature, type Verify } from "@huzhu/domain/seal";

/**
 * What seals are signed with. An Ed25519 public key is as long as a fingerprint of it would be, so
 * `name` is the key itself, 64 hex digits: whoever holds a seal can check its signature.
 */
export interface SealKey {
  readonly name: string;
  readonly sign: Sign;
}

/** A key that is new to the world, in the PEM in which its file keeps it. */
export const newSealKeyPem = (): string =>
  String(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }));

/** In front of the 32 bytes of an Ed25519 public key (RFC 8410, section 4). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

const nameOf = (key: KeyObject): string =>
  key.export({ type: "spki", format: "der" }).subarray(SPKI.length).toString("hex");

/** A key out of the PEM in which its file keeps it. */
export const sealKeyOf = (pem: string): SealKey => {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== "ed25519") throw new TypeError("the key is none of Ed25519");
  return {
    name: nameOf(createPublicKey(key)),
    sign: (message) => Signature.make(signBytes(null, message, key).toString("base64")),
  };
};

const publicKey = (name: string): KeyObject =>
  createPublicKey({
    key: Buffer.concat([SPKI, Buffer.from(name, "hex")]),
    type: "spki",
    format: "der",
  });

/** The public key as other programs read it. */
export const publicPem = (name: string): string =>
  String(publicKey(name).export({ type: "spki", format: "pem" }));

/** Whether something was signed with the key of a name; a name that is none signed nothing. */
export const verifying = (name: string): Verify => {
  if (!/^[0-9a-f]{64}$/.test(name)) return () => false;
  const key = publicKey(name);
  return (message, signature) => verifyBytes(null, message, key, Buffer.from(signature, "base64"));
};
