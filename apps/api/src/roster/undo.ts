import { undoRoster as endpoint, NotFound } from "@huzhu/contract";
import { journal, rosterImports, rosterUndo } from "@huzhu/db";
import { mayUndo, UndoBlocked } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { importViewOf } from "./import-view.ts";

export const undoRoster = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  const { import: id } = request.params;
  await journal.lock(tx);
  const imported = await rosterImports.lock(tx, id);
  if (!imported) return Result.fail(new NotFound({ what: "import" }));
  const may = mayUndo(imported, now);
  if (Result.isFailure(may)) return Result.fail(may.failure);
  const blocks = await rosterUndo.undo(tx, id);
  if (blocks.length > 0) return Result.fail(new UndoBlocked({ blocks }));
  await rosterImports.markUndone(tx, id, actor, now);
  return Result.succeed(importViewOf({ ...imported, undoneAt: now, undoneBy: actor }, now));
});
