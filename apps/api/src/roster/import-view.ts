import type { ImportView } from "@huzhu/contract";
import type { RosterImport } from "@huzhu/db";
import { mayUndo, undoableUntil } from "@huzhu/domain/people/roster";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

export const importViewOf = (
  { id, at, actor, fileName, totals, undoneAt, undoneBy }: RosterImport,
  now: Instant,
): ImportView => ({
  id,
  at,
  by: actor.name,
  fileName,
  totals,
  undoneAt,
  undoneBy: undoneBy?.name ?? null,
  undoableUntil: Result.isSuccess(mayUndo({ at, undoneAt }, now)) ? undoableUntil(at) : null,
});
