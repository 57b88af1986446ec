import { today as endpoint } from "@huzhu/contract";
import { alerts, today } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const see = staffQuery(endpoint, async ({ tx, now, village }) => {
  const figures = await today.figures(tx, localDate(now), village.settings.lowStock);
  const [last] = await alerts.latestChecks(tx, 1);
  return Result.succeed({
    ...figures,
    alerts: await alerts.open(tx),
    lastSelfCheck: last ? { at: last.at, findings: last.findings } : null,
    lowStock: figures.lowStock.map(({ id, name, unit, onHand }) => ({
      good: id,
      name,
      unit,
      onHand,
    })),
  });
});
