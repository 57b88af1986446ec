import { Result, Schema } from "effect";
import { SEAL_FORMAT, Signature, type SignedSeal } from "./seal.ts";
import type { Sha256 } from "./sha256.ts";
import { Statement, statementOf, statementText } from "./statement.ts";

/** What a QR code on the notice says of a seal; see {@link isSigned}. */
export const PrintedSeal = Schema.Struct({ ...Statement.fields, signature: Signature });
export type PrintedSeal = typeof PrintedSeal.Type;

/** The text is no seal, or of a version that this program does not know; `format` is its front. */
export class UnknownSealFormat extends Schema.TaggedClass<UnknownSealFormat>()(
  "UnknownSealFormat",
  { format: Schema.String },
) {}

/** The text begins like a seal, but a part of it cannot be: it was cut off or misread. */
export class SealTextDamaged extends Schema.TaggedClass<SealTextDamaged>()("SealTextDamaged", {
  part: Schema.Literals(["village", "number", "date", "size", "root", "digest", "signature"]),
}) {}

/** A seal as one line for a QR code: its statement and, behind it, the signature. */
export const sealText = (sha256: Sha256, seal: SignedSeal): string =>
  `${statementText(statementOf(sha256, seal))}:${seal.signature}`;

/** Reads what {@link sealText} wrote; blanks around it are fine. The signature is not verified. */
export const parseSealText = (
  text: string,
): Result.Result<PrintedSeal, UnknownSealFormat | SealTextDamaged> => {
  const [format = "", ...parts] = text.trim().split(":");
  if (format !== SEAL_FORMAT)
    return Result.fail(new UnknownSealFormat({ format: format.slice(0, 40) }));
  const [village, number, date, size, root, digest, ...signature] = parts;
  const read = {
    village,
    number: countOf(number),
    date,
    size: countOf(size),
    root,
    digest,
    signature: signature.join(":"),
  };
  const damaged = SealTextDamaged.fields.part.literals.find(
    (part) => !Schema.is(PrintedSeal.fields[part])(read[part]),
  );
  if (damaged) return Result.fail(new SealTextDamaged({ part: damaged }));
  return Result.succeed(Schema.decodeUnknownSync(PrintedSeal)(read));
};

/** A count is written in one way only: no sign, no blanks, no zeros in front. */
const countOf = (text = ""): number => (/^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN);
