import { takeBackEntry as endpoint, NotFound } from "@huzhu/contract";
import { canteenBook, journal } from "@huzhu/db";
import { EntryId, takeBack } from "@huzhu/domain/canteen";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const takeBackEntry = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const entry = await canteenBook.byId(tx, request.params.entry);
  if (!entry) return Result.fail(new NotFound({ what: "entry" }));
  const entries = await canteenBook.ofResident(tx, entry.resident);
  const undo = takeBack({ id: EntryId.make(world.newId()), entry, entries }, staff, now);
  if (Result.isFailure(undo)) return Result.fail(undo.failure);
  await canteenBook.write(tx, [undo.success], actor);
  return Result.succeed({ entry: undo.success.id });
});
