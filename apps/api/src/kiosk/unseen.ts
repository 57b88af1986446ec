import { NotEnoughUnseen } from "@huzhu/domain/people/proxy";
import type { Points } from "@huzhu/domain/points";
import { NotForSale } from "@huzhu/domain/store";
import type { Result } from "effect";
import type { redeemFor } from "../redemptions/redeem.ts";

type Refused<R> = R extends Result.Result<unknown, infer F> ? F : never;
type RedeemFailure = Refused<Awaited<ReturnType<typeof redeemFor>>>;

/** Who may not see what an elder has and took, is not told it by a refusal either. */
export const unseen =
  (price: Points) =>
  (refusal: RedeemFailure): RedeemFailure | NotEnoughUnseen => {
    if (refusal._tag === "QuotaUsed") return new NotForSale({ good: refusal.good });
    if (refusal._tag === "BalanceTooLow") return new NotEnoughUnseen({ price: refusal.least });
    const tells = refusal._tag === "ShortOfPoints" || refusal._tag === "NeedsEarned";
    return tells ? new NotEnoughUnseen({ price }) : refusal;
  };
