import { newSealKeyPem, type SealKey, sealKeyOf } from "../log/seal-key.ts";

/** A key of a test's own. */
export const newSealKey = (): SealKey => sealKeyOf(newSealKeyPem());
