import { today as endpoint } from "@huzhu/contract";
import { alerts, batches, devices, providers, qualifications, type Read, today } from "@huzhu/db";
import { approvalsEnding } from "@huzhu/domain/market";
import { papersToRenew } from "@huzhu/domain/reciprocity/helper";
import { SOON_DAYS } from "@huzhu/domain/store";
import { addDays, type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { assessmentsDue } from "../elders/due.ts";
import { pledgesDue } from "../fund/pledges-due.ts";
import { healthOf, isUnwell } from "../kiosk/health.ts";
import { staffQuery } from "../mount/verb.ts";
import { endingSoon } from "../proxies/ending.ts";
import { overdue } from "../purchases/overdue.ts";
import { reservationFigures } from "../reservations/figures.ts";
import { daysWaiting } from "../store-days/waiting.ts";
import type { World } from "../world.ts";

const unwellKiosks = async (tx: Read, { pulses }: World, now: Instant): Promise<number> =>
  (await devices.list(tx)).filter(
    ({ id, revokedAt }) => revokedAt === null && isUnwell(healthOf(pulses.of(id), now)),
  ).length;

export const see = staffQuery(endpoint, async ({ tx, now, village, world, may }) => {
  const figures = await today.figures(tx, localDate(now), village.settings.lowStock);
  const due = may("see-elders") ? await assessmentsDue(tx, localDate(now)) : 0;
  const papers = may("see-helpers") ? await qualifications.list(tx) : [];
  const approved = may("oversee-market") ? await providers.list(tx) : [];
  const [last] = await alerts.latestChecks(tx, 1);
  return Result.succeed({
    ...figures,
    assessmentsDue: due,
    proxiesEnding: (await endingSoon(tx, localDate(now))).length,
    pledgesDue: may("see-fund") ? await pledgesDue(tx, localDate(now)) : 0,
    papersEnding: papersToRenew(papers, localDate(now)).length,
    approvalsEnding: approvalsEnding(approved, localDate(now)).length,
    goodsSpoiling: await batches.spoilingBy(tx, addDays(localDate(now), SOON_DAYS)),
    purchasesOverdue: await overdue(tx, localDate(now)),
    ...(await reservationFigures(tx, now)),
    ...(await daysWaiting(tx, localDate(now))),
    alerts: await alerts.open(tx),
    kiosksUnwell: may("manage-kiosks") ? await unwellKiosks(tx, world, now) : 0,
    lastSelfCheck: last ? { at: last.at, findings: last.findings } : null,
    lowStock: figures.lowStock.map(({ id, name, unit, onHand }) => ({
      good: id,
      name,
      unit,
      onHand,
    })),
  });
});
