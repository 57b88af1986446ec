import { importRoster as endpoint } from "@huzhu/contract";
import { journal, register, rosterImports, rosterLines } from "@huzhu/db";
import { checkRoster, planImport, RegisterMoved, UNDO_DAYS } from "@huzhu/domain/people/roster";
import { Instant, localDate } from "@huzhu/domain/time";
import { Equal, Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { newPeopleIds } from "./new-ids.ts";
import { touchedBy } from "./touched.ts";
import { writePlan } from "./write-plan.ts";

const A_DAY = 24 * 60 * 60 * 1000;

export const importRoster = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor }) => {
    const { fileName, rows, expected } = request.body;
    // Accounts become leaves of the log, and whoever writes to it locks it before anything else.
    await journal.lock(tx);
    const known = await register.load(tx);
    const checked = checkRoster(rows, known, localDate(now));
    const { totals } = checked;
    if (!Equal.equals({ ...totals }, { ...expected })) return Result.fail(new RegisterMoved());
    const plan = planImport(checked, known, newPeopleIds(world.newId));
    const id = world.newId();
    await rosterImports.forget(tx, Instant.make(now - UNDO_DAYS * A_DAY));
    await rosterImports.insert(tx, { id, actor, at: now, fileName, totals });
    await rosterLines.remember(tx, id, touchedBy(plan), () =>
      writePlan(tx, plan, { newId: world.newId, floor: village.settings.floor, now }),
    );
    return Result.succeed({ id, totals });
  },
);
