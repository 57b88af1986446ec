import { NotFound } from "@huzhu/contract";
import { type Actor, canteenBook, journal, type Write } from "@huzhu/db";
import { type Entry, EntryId } from "@huzhu/domain/canteen";
import type { ResidentId } from "@huzhu/domain/people";
import type { Person } from "@huzhu/domain/people/register";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";

interface Writing {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
  readonly world: { readonly newId: () => string };
}

interface Book {
  readonly id: EntryId;
  readonly elder: Person;
  readonly entries: ReadonlyArray<Entry>;
}

/** Writes one line about an elder into the book, as a rule says. */
export const write = async <Refusal>(
  { tx, actor, world }: Writing,
  resident: ResidentId,
  line: (book: Book) => Result.Result<Entry, Refusal>,
): Promise<Result.Result<{ readonly entry: EntryId }, Refusal | NotFound>> => {
  await journal.lock(tx);
  const elder = await memberById(tx, resident);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const id = EntryId.make(world.newId());
  const written = line({ id, elder, entries: await canteenBook.ofResident(tx, resident) });
  if (Result.isFailure(written)) return Result.fail(written.failure);
  await canteenBook.write(tx, [written.success], actor);
  return Result.succeed({ entry: id });
};
