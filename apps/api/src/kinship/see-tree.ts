import { familyTree as endpoint, NotFound } from "@huzhu/contract";
import { census, familyTies, households } from "@huzhu/db";
import { inferTies } from "@huzhu/domain/people/kinship";
import { isMember } from "@huzhu/domain/people/register";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

/** Grandparents and grandchildren, and whom they are married to. */
const NEAR = { blood: 2, marriage: 1 };

export const seeTree = staffQuery(endpoint, async ({ tx, request }) => {
  const { household } = request.params;
  if (!(await households.byId(tx, household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  const { people: own } = await census.ofHouseholds(tx, [household]);
  const members = own.filter((one) => one.householdId === household && isMember(one));
  const ids = members.map(({ id }) => id);
  const { ties, people } = await familyTies.around(tx, ids, NEAR);
  const standing = ties.filter(({ ended }) => ended?.how !== "wrong");
  const refused = await familyTies.refusedOf(tx, ids);
  const inside = new Set<string>(ids);
  return Result.succeed({
    people: people.map(({ id, name, sex, birthDate: born, householdId, departure }) => ({
      ...{ id, name, sex, born, household: householdId },
      died: departure?.how === "died" ? departure.on : null,
      member: inside.has(id),
    })),
    ties: standing,
    proposals: inferTies({ members, ties, refused }),
  });
});
