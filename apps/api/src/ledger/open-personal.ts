import { openPersonal as endpoint, NotFound } from "@huzhu/contract";
import { accounts, holders, journal, residents } from "@huzhu/db";
import { AccountId, newAccount, ZERO } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { accountRowOf } from "./account-row.ts";

export const openPersonal = staffCommand(endpoint, async ({ tx, request, world, village }) => {
  const { resident: id } = request.params;
  const { unit } = request.body;
  await journal.lock(tx);
  const resident = await residents.byId(tx, id);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  const floor = unit === "points" ? village.settings.floor : ZERO;
  const own = { id: AccountId.make(world.newId()), kind: "person", unit, resident: id } as const;
  await accounts.openAll(tx, [newAccount({ ...own, floor })]);
  const opened = await accounts.ofPerson(tx, id, unit);
  const held = opened && (await holders.byId(tx, opened.id));
  return held ? Result.succeed(accountRowOf(held)) : Result.fail(new NotFound({ what: "account" }));
});
