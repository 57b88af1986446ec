import { openGroup as endpoint, NotFound } from "@huzhu/contract";
import { accounts, holders, journal } from "@huzhu/db";
import { AccountId, openGroup as decide } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { accountRowOf } from "./account-row.ts";

export const openGroup = staffCommand(endpoint, async ({ tx, request, world }) => {
  // Two groups of one name would otherwise be opened at once.
  await journal.lock(tx);
  const id = AccountId.make(world.newId());
  const group = decide({ ...request.body, id, groups: await accounts.ofGroups(tx) });
  if (Result.isFailure(group)) return Result.fail(group.failure);
  await accounts.openAll(tx, [group.success]);
  const held = await holders.byId(tx, id);
  return held ? Result.succeed(accountRowOf(held)) : Result.fail(new NotFound({ what: "account" }));
});
