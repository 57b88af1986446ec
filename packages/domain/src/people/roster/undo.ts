import { Result, Schema } from "effect";
import { Instant } from "../../time/instant.ts";

/** So many days an import can be undone; after that what it found is forgotten. */
export const UNDO_DAYS = 30;
const A_DAY = 24 * 60 * 60 * 1000;

/** Until when an import of a moment can be undone. */
export const undoableUntil = (at: Instant): Instant => Instant.make(at + UNDO_DAYS * A_DAY);

/** What an import writes, and an undo takes back. */
export const ImportedKind = Schema.Literals(["hamlet", "household", "account", "resident", "card"]);
export type ImportedKind = typeof ImportedKind.Type;

/** Somebody changed it since; `fields` are the columns of the register that differ. */
const ChangedSince = Schema.TaggedStruct("ChangedSince", { fields: Schema.Array(Schema.String) });
/** It is not there any more. */
const GoneSince = Schema.TaggedStruct("GoneSince", {});
/** It was new, and since then other records rest on it; `by` are their kinds. */
const UsedSince = Schema.TaggedStruct("UsedSince", { by: Schema.Array(Schema.String) });

/** Why one thing of an import cannot be taken back; `row` is its row of the file. */
export const UndoBlock = Schema.Struct({
  kind: ImportedKind,
  row: Schema.NullOr(Schema.Int),
  name: Schema.String,
  because: Schema.Union([ChangedSince, GoneSince, UsedSince]),
});
export type UndoBlock = typeof UndoBlock.Type;

/** The import was undone before. */
export class ImportUndone extends Schema.TaggedClass<ImportUndone>()("ImportUndone", {
  at: Instant,
}) {}

/** The import is too long ago: what the register was before it is no longer kept. */
export class UndoTooLate extends Schema.TaggedClass<UndoTooLate>()("UndoTooLate", {
  days: Schema.Int,
  until: Instant,
}) {}

/** What the import wrote was changed or used since; nothing of it is undone. */
export class UndoBlocked extends Schema.TaggedClass<UndoBlocked>()("UndoBlocked", {
  blocks: Schema.Array(UndoBlock),
}) {}

/** Between the dry run and the import somebody changed the register: look again. */
export class RegisterMoved extends Schema.TaggedClass<RegisterMoved>()("RegisterMoved", {}) {}

interface Imported {
  readonly at: Instant;
  readonly undoneAt: Instant | null;
}

/** Whether an import can still be undone at a moment, whatever became of what it wrote. */
export const mayUndo = (
  { at, undoneAt }: Imported,
  now: Instant,
): Result.Result<void, ImportUndone | UndoTooLate> => {
  if (undoneAt !== null) return Result.fail(new ImportUndone({ at: undoneAt }));
  const until = undoableUntil(at);
  return now > until
    ? Result.fail(new UndoTooLate({ days: UNDO_DAYS, until }))
    : Result.succeed(undefined);
};
