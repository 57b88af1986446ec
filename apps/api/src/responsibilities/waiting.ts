import { waitingForMe as endpoint } from "@huzhu/contract";
import { overdueAt } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { openMatters } from "./open-matters.ts";
import { remarkRows } from "./remark-rows.ts";

/** What is overdue in the hands of whoever asks, and remarks that they may answer. */
export const seeWaiting = staffQuery(
  endpoint,
  async ({ tx, now, staff, may, responsibilities }) => {
    const today = localDate(now);
    const overdue = overdueAt(responsibilities, await openMatters(tx, today), today);
    const open = may("answer-remark")
      ? (await remarkRows(tx, today)).filter(
          ({ answers, closed }) => answers.length === 0 && closed === null,
        )
      : [];
    return Result.succeed({
      overdue: overdue.filter(({ hands }) => hands.includes(staff.role)),
      remarks: open,
    });
  },
);
