import { account as endpoint, NotFound } from "@huzhu/contract";
import { holders, holds, lots } from "@huzhu/db";
import { expiringSoon } from "@huzhu/domain/points";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { accountRowOf } from "./account-row.ts";
import { holdRowOf } from "./hold-row.ts";
import { lotRowOf } from "./lot-row.ts";

/** As far ahead as a village announces what will expire. */
const DAYS_AHEAD = 60;

export const seeAccount = staffQuery(endpoint, async ({ tx, request, now }) => {
  const id = request.params.account;
  const held = await holders.byId(tx, id);
  if (!held) return Result.fail(new NotFound({ what: "account" }));
  const open = await lots.ofAccount(tx, id);
  const from = localDate(now);
  return Result.succeed({
    ...accountRowOf(held),
    floor: held.floor,
    entries: held.entries,
    lots: open.map(lotRowOf),
    holds: (await holds.openOf(tx, id)).map(holdRowOf),
    expiring: expiringSoon(open, { from, to: addDays(from, DAYS_AHEAD) }).map(
      ({ expires: on, amount }) => ({ on, amount }),
    ),
  });
});
