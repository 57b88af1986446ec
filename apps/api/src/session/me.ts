import { me as endpoint, type Me } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { Duty, may, type Staff } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const meOf = (staff: Staff, { id, name, township, scale, demo }: VillageProfile): Me => ({
  staff,
  village: { id, name, township, scale, demo },
  duties: Duty.literals.filter((duty) => may(staff.role, duty)),
});

export const me = staffQuery(endpoint, async ({ staff, village }) =>
  Result.succeed(meOf(staff, village)),
);
