import { writeFamilyTie as endpoint, NotFound } from "@huzhu/contract";
import { census, familyTies, journal } from "@huzhu/db";
import { TieId, writeTie } from "@huzhu/domain/people/kinship";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { holdingToday } from "./holding.ts";

export const writeFamilyTie = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const { kind, since, origin, ...two } = request.body;
  const people = await census.somePeople(tx, [two.one, two.other]);
  const [one, other] = [two.one, two.other].map((id) => people.find((who) => who.id === id));
  if (!one || !other) return Result.fail(new NotFound({ what: "resident" }));
  const ties = holdingToday(await familyTies.ofResidents(tx, [one.id, other.id]), people, now);
  const facts = { id: TieId.make(world.newId()), one, other, ties, origin, since };
  const written = writeTie(facts, kind, now);
  if (Result.isFailure(written)) return Result.fail(written.failure);
  await familyTies.record(tx, [written.success], actor);
  return Result.succeed({ id: written.success.id });
});
