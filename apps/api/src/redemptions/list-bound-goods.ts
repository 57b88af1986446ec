import { boundGoods as endpoint } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { goodStanding } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { homeOf } from "./home-of.ts";

export const listBoundGoods = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const all = await goods.list(tx);
  const { household } = request.params;
  const { resident = null } = request.query;
  const home = await homeOf(tx, { household, resident }, all, today);
  return Result.succeed(
    all.flatMap((good) => {
      const { _tag, ...bound } = goodStanding(good, home, today);
      if (_tag === "Free") return [];
      const only = "takers" in bound ? bound.takers : null;
      return [{ good: good.id, only, quota: "left" in bound ? bound : null }];
    }),
  );
});
