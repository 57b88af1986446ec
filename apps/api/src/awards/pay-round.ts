import { payAwardRound as endpoint, NotFound, type RefusalOf } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { payRound as pay, paymentsOf } from "@huzhu/domain/incentives";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { payGoods } from "./pay-goods.ts";
import { payMoney } from "./pay-money.ts";
import { payPoints } from "./pay-points.ts";
import { walk } from "./walk.ts";

type Refused = RefusalOf<typeof endpoint> | NotFound;

/** 发放: money, points and goods move here; honour is handed over, and that is written down. */
export const payRound = staffCommand(endpoint, (call) => {
  const { tx, request, now, world, actor, staff, attempt, village } = call;
  return walk<Refused>(tx, request.params.round, "paid", call, async (round) => {
    const { place, goods: chosen = null } = request.body;
    const [good] = chosen ? await goods.lock(tx, [chosen.good]) : [];
    if (chosen && !good) return Result.fail(new NotFound({ what: "good" }));
    const handed = chosen && good ? { ...chosen, name: good.name, unit: good.unit } : null;
    const paid = pay(round, handed, staff, now);
    if (Result.isFailure(paid)) return Result.fail(paid.failure);
    const payments = paymentsOf(round);
    if (Result.isFailure(payments)) return Result.fail(payments.failure);
    const { reward } = round.scheme;
    const { newId } = world;
    if (reward === "money") {
      const by = { transfer: TransferId.make(newId()), now, actor, attempt, staff };
      const moved = await payMoney(tx, round, payments.success, { ...by, place });
      if (Result.isFailure(moved)) return Result.fail(moved.failure);
    }
    if (reward === "points") {
      const { scale, settings } = village;
      const by = { now, newId, actor, attempt, policy: settings.points, scale };
      const moved = await payPoints(tx, round, payments.success, by);
      if (Result.isFailure(moved)) return Result.fail(moved.failure);
    }
    if (reward === "goods" && chosen && good) {
      const handing = { good, worth: chosen.worth, now, actor };
      const moved = await payGoods(tx, round, payments.success, handing);
      if (Result.isFailure(moved)) return Result.fail(moved.failure);
    }
    return paid;
  });
});
