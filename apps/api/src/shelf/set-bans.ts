import { setBans as endpoint } from "@huzhu/contract";
import { journal, shelfBook } from "@huzhu/db";
import { setBans as rule } from "@huzhu/domain/store/shelf";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { rulesView } from "./rules-view.ts";

export const setBans = staffCommand(endpoint, async ({ tx, request, now, staff }) => {
  const { bans, why } = request.body;
  await journal.lock(tx);
  const said = rule(bans, why);
  if (Result.isFailure(said)) return Result.fail(said.failure);
  await shelfBook.append(tx, said.success, { by: staff.id, at: now });
  return Result.succeed(await rulesView(tx));
});
