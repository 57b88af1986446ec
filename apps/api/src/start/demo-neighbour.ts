import type { Database } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { LIUXI } from "@huzhu/simulation";
import type { Passwords } from "../session/passwords.ts";
import { makeDemo } from "./demo.ts";

const SIZE = 24;

/** 柳溪村, the demo's small neighbour in the same township, with a year of its own. */
export const makeNeighbour = (
  db: Database,
  passwords: Passwords,
  now: Instant,
): Promise<VillageId> => makeDemo(db, passwords, now, { size: SIZE, place: LIUXI });
