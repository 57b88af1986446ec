import { settleSale as endpoint, type NotFound } from "@huzhu/contract";
import { type NoDispute, settleSale as rule, type SoldOrDisputed } from "@huzhu/domain/alliance";
import type { OwnHousehold } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { giveBack } from "./give-back.ts";
import { inBook, say } from "./say.ts";

const WHY = "联盟店这一笔不成立";

type SettleRefusal = NoDispute | SoldOrDisputed | OwnHousehold | NotFound;

export const settleSale = staffCommand(endpoint, async (call) => {
  const { tx, request, staff, now, world, village, actor, attempt } = call;
  const { params, body } = request;
  const policy = village.settings.points;
  const circumstances = { now, newId: world.newId, actor, attempt, policy };
  return say<SettleRefusal>(call, params.shop, async ({ sales }) => {
    const kept = inBook(sales, params.sale, "sale");
    if (Result.isFailure(kept)) return Result.fail(kept.failure);
    const settled = rule(kept.success, staff);
    if (Result.isFailure(settled)) return Result.fail(settled.failure);
    const { ruling } = body;
    if (ruling === "void") {
      const back = await giveBack(tx, settled.success, WHY, circumstances);
      if (Result.isFailure(back)) return Result.fail(back.failure);
    }
    return Result.succeed({ _tag: "Settled", sale: settled.success.id, ruling } as const);
  });
});
