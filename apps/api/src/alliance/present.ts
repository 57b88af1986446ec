import { presentAtShop as endpoint, NotFound } from "@huzhu/contract";
import { accounts } from "@huzhu/db";
import { maskName } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { cardHolder } from "../kiosk/card-holder.ts";
import { spendableIn } from "../ledger/spendable.ts";
import { staffQuery } from "../mount/verb.ts";
import { ownShop } from "./own-shop.ts";

export const presentAtShop = staffQuery(endpoint, async ({ tx, request, staff, village, now }) => {
  const book = await ownShop(tx, request.params.shop, staff);
  if (Result.isFailure(book)) return Result.fail(book.failure);
  const found = await cardHolder(tx, request.body.card, village.settings.cards);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const { resident, household } = found.success;
  const account = await accounts.ofHousehold(tx, household.id);
  if (!account) return Result.fail(new NotFound({ what: "account" }));
  const balance = await spendableIn(tx, account, localDate(now));
  return Result.succeed({ maskedName: maskName(resident.name), balance });
});
