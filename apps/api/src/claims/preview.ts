import { previewClaims as endpoint, type Preview } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { NoRulebook, NotYet } from "@huzhu/domain/claims";
import { assess, inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const preview = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { rule, eventDate, lines } = request.body;
  const today = localDate(now);
  if (eventDate > today) return Result.fail(new NotYet({ eventDate, today }));
  const rulebook = Option.getOrNull(inForce(await rulebooks.versions(tx), eventDate));
  if (!rulebook) return Result.fail(new NoRulebook({ eventDate }));

  const previews: Array<Preview> = [];
  for (const { household, quantity } of lines) {
    const used = await claims.already(tx, household, rule, eventDate);
    const assessed = assess(rulebook, { rule, eventDate, quantity }, used);
    if (Result.isFailure(assessed)) return Result.fail(assessed.failure);
    const { points, steps } = assessed.success;
    previews.push({ household, points, steps });
  }
  return Result.succeed(previews);
});
