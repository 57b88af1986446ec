import { today as endpoint } from "@huzhu/contract";
import { alerts, qualifications, today } from "@huzhu/db";
import { papersToRenew } from "@huzhu/domain/reciprocity/helper";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { assessmentsDue } from "../elders/due.ts";
import { pledgesDue } from "../fund/pledges-due.ts";
import { staffQuery } from "../mount/verb.ts";
import { endingSoon } from "../proxies/ending.ts";

export const see = staffQuery(endpoint, async ({ tx, now, village, may }) => {
  const figures = await today.figures(tx, localDate(now), village.settings.lowStock);
  const due = may("see-elders") ? await assessmentsDue(tx, localDate(now)) : 0;
  const papers = may("see-helpers") ? await qualifications.list(tx) : [];
  const [last] = await alerts.latestChecks(tx, 1);
  return Result.succeed({
    ...figures,
    assessmentsDue: due,
    proxiesEnding: (await endingSoon(tx, localDate(now))).length,
    pledgesDue: may("see-fund") ? await pledgesDue(tx, localDate(now)) : 0,
    papersEnding: papersToRenew(papers, localDate(now)).length,
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
