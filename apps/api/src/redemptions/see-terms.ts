import { redeemingTerms as endpoint, NotFound, sentenceOf } from "@huzhu/contract";
import { accounts } from "@huzhu/db";
import { NotByProxy, topUpRate } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { spendableIn } from "../ledger/spendable.ts";
import { staffQuery } from "../mount/verb.ts";
import { mayRedeemOn } from "./may-redeem-on.ts";
import { redeemingPolicy } from "./redeeming-policy.ts";

export const seeTerms = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const { household } = request.params;
  const account = await accounts.ofHousehold(tx, household);
  if (!account) return Result.fail(new NotFound({ what: "household" }));
  const today = localDate(now);
  const policy = await redeemingPolicy(tx, today);
  const balance = await spendableIn(tx, account, today);
  const allowed = await mayRedeemOn(tx, policy, { household, balance, byProxy: false }, today);
  const notByProxy = policy.proxy === false ? sentenceOf(new NotByProxy(), village.scale) : null;
  return Result.succeed({
    notNow: Result.isFailure(allowed) ? sentenceOf(allowed.failure, village.scale) : null,
    notByProxy,
    topUp: topUpRate(policy),
  });
});
