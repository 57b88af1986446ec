import { refuseFamilyTie as endpoint, NotFound } from "@huzhu/contract";
import { census, familyTies, journal } from "@huzhu/db";
import { inOrder, isSameTie } from "@huzhu/domain/people/kinship";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

/** Said twice, it is written down once. */
export const refuseFamilyTie = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const tied = inOrder(request.body);
  const people = await census.somePeople(tx, [tied.one, tied.other]);
  if (people.length < 2) return Result.fail(new NotFound({ what: "resident" }));
  const refused = await familyTies.refusedOf(tx, [tied.one]);
  if (!refused.some((one) => isSameTie(one, tied))) await familyTies.refuse(tx, tied, now, actor);
  return Result.succeed({});
});
