import { importRoster as endpoint } from "@huzhu/contract";
import { journal, register, rosterImports, rosterLines } from "@huzhu/db";
import { checkRoster, planImport, RegisterMoved, UNDO_DAYS } from "@huzhu/domain/people/roster";
import { Instant, localDate } from "@huzhu/domain/time";
import { Equal, Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { withHistory } from "./history.ts";
import { newPeopleIds } from "./new-ids.ts";
import { changedBy, touchedBy } from "./touched.ts";
import { writePlan } from "./write-plan.ts";

const LONGEST_WHY = 200;
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
    const why = `导入${fileName}`.slice(0, LONGEST_WHY);
    const told = { act: id, verb: "import", eventDate: localDate(now), why } as const;
    const act = { ...told, actor, at: now, transfers: [] };
    await rosterLines.remember(tx, id, touchedBy(plan), () =>
      withHistory(tx, changedBy(plan), act, world.newId, () =>
        writePlan(tx, plan, {
          ...{ newId: world.newId, now, actor, why },
          ...{ floor: village.settings.floor, reader: village.settings.cards.reader },
        }),
      ),
    );
    return Result.succeed({ id, totals });
  },
);
