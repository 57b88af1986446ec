import { setKioskLanguage as endpoint, NotFound } from "@huzhu/contract";
import { devices } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { kioskRowOf } from "../settings/kiosk-row.ts";

export const setKioskLanguage = staffCommand(endpoint, async ({ tx, request, world, now }) => {
  const device = await devices.setLanguage(tx, request.params.kiosk, request.body.language);
  return device
    ? Result.succeed(kioskRowOf(device, { world, now }))
    : Result.fail(new NotFound({ what: "kiosk" }));
});
