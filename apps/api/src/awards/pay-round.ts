import { payAwardRound as endpoint, type NotFound, type RefusalOf } from "@huzhu/contract";
import { payRound as pay, paymentsOf } from "@huzhu/domain/incentives";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { payMoney } from "./pay-money.ts";
import { payPoints } from "./pay-points.ts";
import { walk } from "./walk.ts";

type Refused = RefusalOf<typeof endpoint> | NotFound;

/** 发放: money and points move here; goods and honour are handed over, and that is written down. */
export const payRound = staffCommand(endpoint, (call) => {
  const { tx, request, now, world, actor, staff, attempt, village } = call;
  return walk<Refused>(tx, request.params.round, "paid", call, async (round) => {
    const paid = pay(round, staff, now);
    if (Result.isFailure(paid)) return Result.fail(paid.failure);
    const payments = paymentsOf(round);
    if (Result.isFailure(payments)) return Result.fail(payments.failure);
    const { reward } = round.scheme;
    const { newId } = world;
    if (reward === "money") {
      const by = { transfer: TransferId.make(newId()), now, actor, attempt, staff };
      const moved = await payMoney(tx, round, payments.success, { ...by, ...request.body });
      if (Result.isFailure(moved)) return Result.fail(moved.failure);
    }
    if (reward === "points") {
      const { scale, settings } = village;
      const by = { now, newId, actor, attempt, policy: settings.points, scale };
      const moved = await payPoints(tx, round, payments.success, by);
      if (Result.isFailure(moved)) return Result.fail(moved.failure);
    }
    return paid;
  });
});
