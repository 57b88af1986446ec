import { importRoster as endpoint } from "@huzhu/contract";
import { register, rosterImports } from "@huzhu/db";
import { checkRoster, planImport } from "@huzhu/domain/people/roster";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { newPeopleIds } from "./new-ids.ts";
import { verdictOf } from "./verdict.ts";
import { writePlan } from "./write-plan.ts";

export const importRoster = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor }) => {
    const { fileName, rows } = request.body;
    const known = await register.load(tx);
    const checked = checkRoster(rows, known, localDate(now));
    const plan = planImport(checked, known, newPeopleIds(world.newId));
    await writePlan(tx, plan, { newId: world.newId, floor: village.settings.floor, now });
    const { totals } = checked;
    await rosterImports.insert(tx, { id: world.newId(), actor, at: now, fileName, totals });
    return Result.succeed(verdictOf(checked));
  },
);
