import { today as endpoint } from "@huzhu/contract";
import { today } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const see = staffQuery(endpoint, async ({ tx, now, village }) => {
  const figures = await today.figures(tx, localDate(now), village.settings.lowStock);
  return Result.succeed({
    ...figures,
    lowStock: figures.lowStock.map(({ id, name, unit, onHand }) => ({
      good: id,
      name,
      unit,
      onHand,
    })),
  });
});
