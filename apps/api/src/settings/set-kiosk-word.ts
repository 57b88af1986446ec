import { setKioskWord as endpoint, NotFound } from "@huzhu/contract";
import { devices } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { kioskRowOf } from "./kiosk-row.ts";

export const setKioskWord = staffCommand(endpoint, async ({ tx, request, world, now }) => {
  const device = await devices.setWord(tx, request.params.kiosk, request.body.word);
  return device
    ? Result.succeed(kioskRowOf(device, { world, now }))
    : Result.fail(new NotFound({ what: "kiosk" }));
});
