import { AlertSettled, settleAlert as endpoint, NotFound } from "@huzhu/contract";
import { alerts } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { alertRowOf } from "./alert-row.ts";

export const settleAlert = staffCommand(endpoint, async ({ tx, request, now, staff }) => {
  const alert = await alerts.lock(tx, request.params.alert);
  if (!alert) return Result.fail(new NotFound({ what: "alert" }));
  if (alert.settled) {
    const { at, by } = alert.settled;
    return Result.fail(new AlertSettled({ by: alert.settledByName ?? by, at }));
  }
  const settled = { by: staff.id, at: now, note: request.body.note };
  await alerts.settle(tx, alert.id, settled);
  return Result.succeed(alertRowOf({ ...alert, settled, settledByName: staff.name }));
});
