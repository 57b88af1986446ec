import { responsibilities as endpoint } from "@huzhu/contract";
import { dutyMatrices, staff as staffs } from "@huzhu/db";
import {
  compareDuties,
  matrixOn,
  overdueAt,
  RESPONSIBILITIES,
  Role,
} from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { openMatters } from "./open-matters.ts";

/** 权责清单 on one page. */
export const seeResponsibilities = staffQuery(endpoint, async ({ tx, now, responsibilities }) => {
  const today = localDate(now);
  const versions = await dutyMatrices.versions(tx);
  const current = matrixOn(versions, today);
  const changed = new Set(compareDuties(null, current).map(({ after }) => after.code));
  const brought = new Map(RESPONSIBILITIES.map((one) => [one.code, one]));
  const people = (await staffs.list(tx)).filter(({ active }) => active);
  return Result.succeed({
    rows: responsibilities.map(({ checkedBy = null, ...one }) => {
      const was = changed.has(one.code) ? brought.get(one.code) : undefined;
      const { code, party, hands, clocks } = was ?? one;
      return { ...one, checkedBy, brought: was ? { code, party, hands, clocks } : null };
    }),
    overdue: overdueAt(responsibilities, await openMatters(tx, today), today),
    current: current?.version ?? null,
    versions: versions.toReversed(),
    staff: Role.literals.map((role) => ({
      role,
      names: people.filter((one) => one.role === role).map(({ name }) => name),
    })),
  });
});
