import { accountStatement as endpoint, NotFound } from "@huzhu/contract";
import { holders, statements } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { statementRows } from "../statements/rows.ts";
import { accountRowOf } from "./account-row.ts";

/** As many lines as are read at once without feeling endless. */
const MOST = 50;

export const seeAccountStatement = staffQuery(endpoint, async ({ tx, request, village }) => {
  const held = await holders.byId(tx, request.params.account);
  if (!held) return Result.fail(new NotFound({ what: "account" }));
  const { lines, next } = await statements.page(tx, held.id, { ...request.query, most: MOST });
  return Result.succeed({
    account: accountRowOf(held),
    lines: await statementRows(tx, held, lines, village.scale),
    next,
  });
});
