import type { Deed } from "../deed.ts";
import { isMoving } from "../deed.ts";
import { predictFreeing, predictHold, predictTaking } from "./hold.ts";
import { predictDeduction, predictMoving } from "./moving.ts";
import { predictIssue, predictPaperEnd } from "./paper.ts";
import type { Reference } from "./reference.ts";
import { predictReversal } from "./reversal.ts";

const carryOut = (ref: Reference, deed: Deed): string | null => {
  if (isMoving(deed)) return predictMoving(ref, deed);
  const { wish } = deed;
  switch (wish.verb) {
    case "deduct":
      return predictDeduction(ref, { ...deed, wish });
    case "hold":
      return predictHold(ref, deed, wish);
    case "post-hold":
      return predictTaking(ref, deed, wish.amount);
    case "release-hold":
    case "expire-hold":
      return predictFreeing(ref, deed);
    case "reverse":
      return predictReversal(ref, deed);
    case "issue":
      return predictIssue(ref, deed, wish);
    case "redeem":
      return wish.guess ? "VoucherUnknown" : predictPaperEnd(ref, deed, "redeemed", wish.to);
    case "void":
      return predictPaperEnd(ref, deed, "void", "issuance");
    default:
      throw new Error(`the reference cannot ${wish.verb}`);
  }
};

/** What should become of a deed: the reference after it, or why not and the reference as it was. */
export const predict = (
  before: Reference,
  deed: Deed,
): { readonly after: Reference; readonly refusal: string | null } => {
  const after = structuredClone(before);
  const refusal = carryOut(after, deed);
  return refusal === null ? { after, refusal } : { after: before, refusal };
};
