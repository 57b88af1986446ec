import { undoRoster as endpoint, NotFound } from "@huzhu/contract";
import { journal, rosterImports, rosterLines, rosterUndo, type Write } from "@huzhu/db";
import { mayUndo, UndoBlocked } from "@huzhu/domain/people/roster";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { type Watched, withHistory } from "./history.ts";
import { importViewOf } from "./import-view.ts";

const LONGEST_WHY = 200;

/** What an import had changed, and the households that it had made. */
const watchedIn = async (tx: Write, id: string): Promise<Watched> => {
  const lines = await rosterLines.linesOf(tx, id);
  const of = (kind: "household" | "resident", made: boolean) =>
    lines.flatMap((line) =>
      line.kind === kind && (line.found === null) === made ? [line.id] : [],
    );
  return {
    households: of("household", false),
    residents: of("resident", false),
    passing: new Set(of("household", true)),
  };
};

export const undoRoster = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  const { import: id } = request.params;
  await journal.lock(tx);
  const imported = await rosterImports.lock(tx, id);
  if (!imported) return Result.fail(new NotFound({ what: "import" }));
  const may = mayUndo(imported, now);
  if (Result.isFailure(may)) return Result.fail(may.failure);
  const told = { act: world.newId(), verb: "correct", eventDate: localDate(now) } as const;
  const why = `撤销导入${imported.fileName}`.slice(0, LONGEST_WHY);
  const act = { ...told, why, actor, at: now, transfers: [] };
  const blocks = await withHistory(tx, await watchedIn(tx, id), act, world.newId, () =>
    rosterUndo.undo(tx, id),
  );
  if (blocks.length > 0) return Result.fail(new UndoBlocked({ blocks }));
  await rosterImports.markUndone(tx, id, actor, now);
  return Result.succeed(importViewOf({ ...imported, undoneAt: now, undoneBy: actor }, now));
});
