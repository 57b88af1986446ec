import { openShopLogin as endpoint, LoginTaken } from "@huzhu/contract";
import { staff as register } from "@huzhu/db";
import { StaffId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const openShopLogin = staffCommand(endpoint, async (call) => {
  const { tx, request, world, now } = call;
  const { name, login, password } = request.body;
  return say(call, request.params.shop, async () => {
    const id = StaffId.make(world.newId());
    const clerk = { id, name, login, role: "shop", household: null, active: true } as const;
    const added = await register.insert(tx, clerk, world.passwords.hash(password), now);
    if (!added) return Result.fail(new LoginTaken({ login }));
    return Result.succeed({ _tag: "LoginGiven", staff: id } as const);
  });
});
