import { addStaff as endpoint, LoginTaken, NotFound } from "@huzhu/contract";
import { households, staff as register } from "@huzhu/db";
import { StaffId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const addStaff = staffCommand(endpoint, async ({ tx, request, now, world }) => {
  const { password, ...given } = request.body;
  if (given.household !== null && !(await households.byId(tx, given.household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  const person = { ...given, id: StaffId.make(world.newId()), active: true };
  const hash = world.passwords.hash(password);
  return (await register.insert(tx, person, hash, now))
    ? Result.succeed(person)
    : Result.fail(new LoginTaken({ login: given.login }));
});
