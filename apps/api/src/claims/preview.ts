import { previewClaims as endpoint, NotFound, type Preview } from "@huzhu/contract";
import { accounts, claims, rulebooks } from "@huzhu/db";
import { complete, creditedBy, deedOf, NoRulebook, NotYet } from "@huzhu/domain/claims";
import { assess, inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { onlyOwnPeople } from "../phone/only-own-people.ts";

export const preview = staffQuery(endpoint, async ({ tx, request, now, staff }) => {
  const { rule, eventDate, lines } = request.body;
  const own = await onlyOwnPeople(tx, staff, lines);
  if (Result.isFailure(own)) return Result.fail(own.failure);
  const today = localDate(now);
  if (eventDate > today) return Result.fail(new NotYet({ eventDate, today }));
  const rulebook = Option.getOrNull(inForce(await rulebooks.versions(tx), eventDate));
  if (!rulebook) return Result.fail(new NoRulebook({ eventDate }));
  const known = await claims.known(tx, lines);

  const previews: Array<Preview> = [];
  for (const [nth, line] of lines.entries()) {
    const whom = known[nth];
    if (!whom) return Result.fail(new NotFound({ what: "household" }));
    const { household, resident } = line;
    const particulars = complete(line.particulars ?? {}, whom, eventDate);
    const claim = { rule, eventDate, ...line, particulars };
    const credited = creditedBy(claim, rulebook);
    if (Result.isFailure(credited)) return Result.fail(credited.failure);
    const account =
      credited.success.unit === "points"
        ? await accounts.ofHousehold(tx, household)
        : await accounts.ofPerson(tx, credited.success.resident, "time");
    const history = await claims.history(tx, claim, rulebook, account?.balance ?? 0);
    const assessed = assess(rulebook, deedOf(claim, rulebook), history);
    if (Result.isFailure(assessed)) return Result.fail(assessed.failure);
    const { points, donated, honoured, steps } = assessed.success;
    previews.push({ household, resident, points, donated, honoured, steps });
  }
  return Result.succeed(previews);
});
