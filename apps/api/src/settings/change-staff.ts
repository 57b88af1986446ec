import { changeStaff as endpoint, LastAdmin, NotFound } from "@huzhu/contract";
import { neighbours, staff as register, sessions } from "@huzhu/db";
import { appoint } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changeStaff = staffCommand(endpoint, async ({ tx, request, world }) => {
  const { params, body } = request;
  const { password, ...change } = body;
  const everybody = await register.lockAll(tx);
  const before = everybody.find(({ id }) => id === params.staff);
  if (!before) return Result.fail(new NotFound({ what: "staff" }));

  if (change.hamlet !== undefined && !(await neighbours.hamlet(tx, change.hamlet))) {
    return Result.fail(new NotFound({ what: "hamlet" }));
  }
  const appointed = appoint(before, change.role, change.hamlet);
  if (Result.isFailure(appointed)) return Result.fail(appointed.failure);
  const after = { ...appointed.success, active: change.active ?? before.active };
  const admins = everybody.filter(({ id, role, active }) =>
    id === after.id ? after.role === "admin" && after.active : role === "admin" && active,
  );
  if (admins.length === 0) return Result.fail(new LastAdmin());

  const passwordHash =
    password === undefined ? {} : { passwordHash: world.passwords.hash(password) };
  const { role, active, hamlet = null } = after;
  await register.change(tx, params.staff, { role, active, hamlet, ...passwordHash });
  await sessions.removeOf(tx, params.staff);
  return Result.succeed(after);
});
