import { addStaff as endpoint, LoginTaken, NotFound } from "@huzhu/contract";
import { households, neighbours, staff as register } from "@huzhu/db";
import { appoint, StaffId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const addStaff = staffCommand(endpoint, async ({ tx, request, now, world }) => {
  const { password, ...given } = request.body;
  if (given.household !== null && !(await households.byId(tx, given.household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  if (given.hamlet !== undefined && !(await neighbours.hamlet(tx, given.hamlet))) {
    return Result.fail(new NotFound({ what: "hamlet" }));
  }
  const person = appoint({ ...given, id: StaffId.make(world.newId()), active: true });
  if (Result.isFailure(person)) return Result.fail(person.failure);
  const hash = world.passwords.hash(password);
  return (await register.insert(tx, person.success, hash, now))
    ? Result.succeed(person.success)
    : Result.fail(new LoginTaken({ login: given.login }));
});
