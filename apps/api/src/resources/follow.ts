import { NotFound } from "@huzhu/contract";
import { type Actor, journal, resources, type Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import type { Link, LinkId, Written } from "@huzhu/domain/resources";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";

export interface Following {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
  readonly staff: Pick<Staff, "id">;
}

/** Takes a link one step on, as a rule says, on the day on which it was, and writes it down. */
export const follow = async <Refusal>(
  { tx, now, actor, staff }: Following,
  { link: id, on }: { readonly link: LinkId; readonly on: CalendarDate },
  step: (link: Link, by: Written) => Result.Result<Link, Refusal>,
): Promise<Result.Result<{ readonly link: LinkId }, Refusal | NotFound>> => {
  await journal.lock(tx);
  const link = await resources.linkById(tx, id);
  if (!link) return Result.fail(new NotFound({ what: "link" }));
  const next = step(link, { by: staff, on, at: now });
  if (Result.isFailure(next)) return Result.fail(next.failure);
  await resources.recordLink(tx, next.success, { at: now, actor });
  return Result.succeed({ link: id });
};
