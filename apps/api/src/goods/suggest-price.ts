import { suggestedPrice as endpoint } from "@huzhu/contract";
import { movements } from "@huzhu/db";
import { Fen } from "@huzhu/domain/money";
import { suggestedPrice } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { redeemingPolicy } from "../redemptions/redeeming-policy.ts";

export const suggestPrice = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { fen: rate } = await redeemingPolicy(tx, localDate(now));
  const came = await movements.ofGood(tx, request.params.good);
  const paid = came.find((movement) => (movement.came?.fen ?? 0) > 0)?.came?.fen;
  if (!rate || !paid) return Result.succeed(null);
  const cost = Fen.make(paid);
  const price = suggestedPrice(cost, rate);
  return Result.succeed(price === null ? null : { cost, price });
});
