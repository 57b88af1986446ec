import { Result, Schema } from "effect";
import type { Gift } from "./gift.ts";
import type { KeptPledge } from "./pledge.ts";

/** The promise ended, has no such instalment, or this one has come already. */
export class InstalmentNotOpen extends Schema.TaggedClass<InstalmentNotOpen>()(
  "InstalmentNotOpen",
  { number: Schema.Int, why: Schema.Literals(["ended", "none", "received"]) },
) {}

/** The instalment is another sum; nothing of a promise is paid in part. In fen. */
export class InstalmentDiffers extends Schema.TaggedClass<InstalmentDiffers>()(
  "InstalmentDiffers",
  { promised: Schema.Int, given: Schema.Int },
) {}

/** Whether a gift is what an instalment promised: open, and the whole of it. */
export const fulfils = (
  { received, ended, instalments }: KeptPledge,
  { fen }: Pick<Gift, "fen">,
  number: number,
): Result.Result<void, InstalmentNotOpen | InstalmentDiffers> => {
  const not = (why: InstalmentNotOpen["why"]) =>
    Result.fail(new InstalmentNotOpen({ number, why }));
  const instalment = instalments[number - 1];
  if (ended !== null) return not("ended");
  if (!instalment) return not("none");
  if (received.has(number)) return not("received");
  return instalment.fen === fen
    ? Result.void
    : Result.fail(new InstalmentDiffers({ promised: instalment.fen, given: fen }));
};
