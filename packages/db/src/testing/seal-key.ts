import { generateKeyPairSync } from "node:crypto";
import { type SealKey, sealKeyOf } from "../log/seal-key.ts";

/** A key of a test's own. */
export const newSealKey = (): SealKey => {
  const { privateKey } = generateKeyPairSync("ed25519");
  return sealKeyOf(String(privateKey.export({ type: "pkcs8", format: "pem" })));
};
