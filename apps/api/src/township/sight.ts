import type { VillageSight } from "@huzhu/contract";
import {
  alerts,
  dutyMatrices,
  fundBook,
  fundMoney,
  type Read,
  supervision,
  today as todays,
  type VillageProfile,
} from "@huzhu/db";
import { publicSheet } from "@huzhu/domain/fund";
import { overdueAt, responsibilitiesIn } from "@huzhu/domain/governance";
import { type CalendarDate, periodEnd, periodKey, periodStart } from "@huzhu/domain/time";
import { gapTableOf } from "../catalog/gap.ts";
import { openMatters } from "../responsibilities/open-matters.ts";

const fundOf = async (tx: Read, today: CalendarDate): Promise<VillageSight["fund"]> => {
  const days = { from: periodStart("month", today), until: periodEnd("month", today) };
  const { before, income, spent, left, lines } = publicSheet(
    await fundBook.fund(tx),
    await fundMoney.rows(tx),
    days,
  );
  return {
    ...{ month: periodKey("month", today), before, income, spent, left },
    lines: lines.map((line) => ({ title: line.title, spent: line.spent, left: line.left })),
  };
};

/** One village as its township sees it: figures, and nobody's name. */
export const sightOf = async (
  tx: Read,
  { id, name, settings }: VillageProfile,
  { today, own }: { readonly today: CalendarDate; readonly own: boolean },
): Promise<VillageSight> => {
  const { households, elders, pendingClaims } = await todays.figures(tx, today, settings.lowStock);
  const { total } = await gapTableOf(tx, { period: "month", by: "service" }, today);
  const { expected, met, missing, behind } = total;
  const open = await openMatters(tx, today);
  const responsibilities = responsibilitiesIn(await dutyMatrices.on(tx, today));
  const [last] = await alerts.latestChecks(tx, 1);
  const objecting = new Set(["answer-objection", "answer-round-objection"]);
  return {
    ...{ id, name, own, households, elders },
    care: { expected, met, missing, behind },
    fund: await fundOf(tx, today),
    claims: {
      checking: pendingClaims,
      objections: open.filter(({ obligation }) => objecting.has(obligation)).length,
    },
    alerts: await alerts.open(tx),
    lastSelfCheck: last ? { at: last.at, findings: last.findings } : null,
    overdue: overdueAt(responsibilities, open, today),
    remarks: (await supervision.remarks(tx)).filter(({ closed }) => closed === null).length,
    requests: (await supervision.requests(tx)).filter(({ ruling }) => ruling === null).length,
  };
};
