import { previewClaims as endpoint, NotFound, type Preview } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { complete, NoRulebook, NotYet } from "@huzhu/domain/claims";
import { inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { onlyOwnPeople } from "../phone/only-own-people.ts";
import { worthOf } from "./worth.ts";

export const preview = staffQuery(endpoint, async ({ tx, request, now, staff }) => {
  const { rule, eventDate, lines } = request.body;
  const own = await onlyOwnPeople(tx, staff, lines);
  if (Result.isFailure(own)) return Result.fail(own.failure);
  const today = localDate(now);
  if (eventDate > today) return Result.fail(new NotYet({ eventDate, today }));
  const versions = await rulebooks.versions(tx);
  if (Option.isNone(inForce(versions, eventDate))) {
    return Result.fail(new NoRulebook({ eventDate }));
  }
  const known = await claims.known(tx, lines);

  const previews: Array<Preview> = [];
  for (const [nth, line] of lines.entries()) {
    const whom = known[nth];
    if (!whom) return Result.fail(new NotFound({ what: "household" }));
    const { household, resident } = line;
    const particulars = complete(line.particulars ?? {}, whom, eventDate);
    const assessed = await worthOf(tx, { rule, eventDate, ...line, particulars }, versions);
    if (Result.isFailure(assessed)) return Result.fail(assessed.failure);
    const { points, donated, honoured, steps } = assessed.success;
    previews.push({ household, resident, points, donated, honoured, steps });
  }
  return Result.succeed(previews);
});
