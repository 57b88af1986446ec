import { Result, Schema } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type Entry, standing } from "./entry.ts";
import type { EntryId } from "./ids.ts";
import { byStaff } from "./writer.ts";

/** It was taken back before, or is itself nothing but the taking back of another. */
export class NothingToTakeBack extends Schema.TaggedClass<NothingToTakeBack>()(
  "NothingToTakeBack",
  {},
) {}

/** Takes a line back that was written by mistake; it stays in the book, and counts no more. */
export const takeBack = (
  {
    id,
    entry,
    entries,
  }: {
    readonly id: EntryId;
    readonly entry: Entry;
    readonly entries: ReadonlyArray<Entry>;
  },
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Entry, NothingToTakeBack> =>
  standing(entries).some((one) => one.id === entry.id)
    ? Result.succeed({
        ...{ id, resident: entry.resident, on: localDate(now), at: now, by: byStaff(by) },
        said: { _tag: "Undone", entry: entry.id },
      })
    : Result.fail(new NothingToTakeBack());
