import { thisKiosk as endpoint, type KioskView } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";

export const kioskViewOf = (kiosk: string, village: VillageProfile): KioskView => {
  const { name, scale, demo } = village;
  return { name: kiosk, village: name, scale, demo };
};

export const thisKiosk = kioskQuery(endpoint, async ({ kiosk, village }) =>
  Result.succeed(kioskViewOf(kiosk.name, village)),
);
