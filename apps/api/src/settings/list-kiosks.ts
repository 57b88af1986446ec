import { kiosks as endpoint } from "@huzhu/contract";
import { devices } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { kioskRowOf } from "./kiosk-row.ts";

export const listKiosks = staffQuery(endpoint, async ({ tx, world, now }) =>
  Result.succeed((await devices.list(tx)).map((device) => kioskRowOf(device, { world, now }))),
);
