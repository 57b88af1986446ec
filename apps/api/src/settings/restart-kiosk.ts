import { restartKiosk as endpoint, NotFound } from "@huzhu/contract";
import { devices } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { kioskRowOf } from "./kiosk-row.ts";

export const restartKiosk = staffCommand(endpoint, async ({ tx, request, attempt, world, now }) => {
  const device = await devices.restart(tx, request.params.kiosk, attempt);
  return device
    ? Result.succeed(kioskRowOf(device, { world, now }))
    : Result.fail(new NotFound({ what: "kiosk" }));
});
