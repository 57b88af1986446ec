import { undoRoster as endpoint, NotFound } from "@huzhu/contract";
import { type ImportedLine, journal, rosterImports, rosterLines, rosterUndo } from "@huzhu/db";
import { type Card, CardId, ResidentId } from "@huzhu/domain/people";
import { mayUndo, UndoBlocked } from "@huzhu/domain/people/roster";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { happened } from "../cards/happened.ts";
import { staffCommand } from "../mount/verb.ts";
import { type Watched, withHistory } from "./history.ts";
import { importViewOf } from "./import-view.ts";

const LONGEST_WHY = 200;

type Lines = ReadonlyArray<ImportedLine>;

/** What an import had changed, and the households that it had made. */
const watchedIn = (lines: Lines): Watched => {
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

/** The cards that an import had given out, and those that it had stopped. */
const cardsIn = (lines: Lines): ReadonlyArray<Pick<Card, "id" | "residentId">> =>
  lines.flatMap(({ kind, id, made }) =>
    kind === "card"
      ? [{ id: CardId.make(id), residentId: ResidentId.make(String(made.residentId)) }]
      : [],
  );

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
  const lines = await rosterLines.linesOf(tx, id);
  const blocks = await withHistory(tx, watchedIn(lines), act, world.newId, () =>
    rosterUndo.undo(tx, id),
  );
  if (blocks.length > 0) return Result.fail(new UndoBlocked({ blocks }));
  await happened(tx, cardsIn(lines), "undone", why, { actor, now });
  await rosterImports.markUndone(tx, id, actor, now);
  return Result.succeed(importViewOf({ ...imported, undoneAt: now, undoneBy: actor }, now));
});
