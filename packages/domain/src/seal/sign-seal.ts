import type { Seal, Signature, SignedSeal } from "./seal.ts";
import type { Sha256 } from "./sha256.ts";
import { type Statement, statementOf, statementText } from "./statement.ts";
import { utf8Of } from "./utf8.ts";

/** Signs a message with the village's private key. */
export type Sign = (message: Uint8Array) => Signature;

/** Whether the signature of a message was made with the private key that belongs to a public one. */
export type Verify = (message: Uint8Array, signature: Signature) => boolean;

export const signSeal = (sha256: Sha256, sign: Sign, seal: Seal): SignedSeal => ({
  ...seal,
  signature: sign(utf8Of(statementText(statementOf(sha256, seal)))),
});

/** Whether a statement is signed; `verify` has to know the key that the seal names. */
export const isSigned = (
  verify: Verify,
  { signature, ...statement }: Statement & { readonly signature: Signature },
): boolean => verify(utf8Of(statementText(statement)), signature);

/** Whether all of a seal is as it was signed. */
export const isSealSigned = (sha256: Sha256, verify: Verify, seal: SignedSeal): boolean =>
  isSigned(verify, { ...statementOf(sha256, seal), signature: seal.signature });
