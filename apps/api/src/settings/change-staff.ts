import { changeStaff as endpoint, LastAdmin, NotFound } from "@huzhu/contract";
import { staff as register, sessions } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changeStaff = staffCommand(endpoint, async ({ tx, request, world }) => {
  const { params, body } = request;
  const { password, ...change } = body;
  const everybody = await register.lockAll(tx);
  const before = everybody.find(({ id }) => id === params.staff);
  if (!before) return Result.fail(new NotFound({ what: "staff" }));

  const after = { ...before, ...change };
  const admins = everybody.filter(({ id, role, active }) =>
    id === after.id ? after.role === "admin" && after.active : role === "admin" && active,
  );
  if (admins.length === 0) return Result.fail(new LastAdmin());

  const passwordHash =
    password === undefined ? {} : { passwordHash: world.passwords.hash(password) };
  await register.change(tx, params.staff, { ...change, ...passwordHash });
  await sessions.removeOf(tx, params.staff);
  return Result.succeed(after);
});
