import { balance as endpoint, NotFound } from "@huzhu/contract";
import { accounts, balances } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeBalance = staffQuery(endpoint, async ({ tx, request }) => {
  const { on, at } = request.query;
  const account = await accounts.byId(tx, request.params.account);
  if (!account) return Result.fail(new NotFound({ what: "account" }));
  const { id, unit } = account;
  const balance = await balances.known(tx, account, { on, at });
  return Result.succeed({ account: id, unit, on: on ?? null, at: at ?? null, balance });
});
