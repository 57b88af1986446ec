import { me as endpoint, type Me } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { Duty, type Staff } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const meOf = (
  staff: Staff,
  { id, name, township, scale, demo }: VillageProfile,
  may: (duty: Duty) => boolean,
): Me => ({
  staff,
  village: { id, name, township, scale, demo },
  duties: Duty.literals.filter(may),
});

export const me = staffQuery(endpoint, async ({ staff, village, may }) =>
  Result.succeed(meOf(staff, village, may)),
);
