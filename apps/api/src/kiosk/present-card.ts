import { CardUnknown, presentCard as endpoint } from "@huzhu/contract";
import { accounts, statements } from "@huzhu/db";
import { isElder, maskName, surname } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { spendableIn } from "../ledger/spendable.ts";
import { kioskQuery } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";
import { lineTitle } from "./line-title.ts";

/** As many changes as fit on the screen in large type. */
const LATEST = 3;

export const presentCard = kioskQuery(endpoint, async ({ tx, request, now }) => {
  const holder = await cardHolder(tx, request.body.card);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  const { resident, household } = holder.success;
  const account = await accounts.ofHousehold(tx, household.id);
  if (!account) return Result.fail(new CardUnknown());
  const today = localDate(now);
  const { lines } = await statements.page(tx, account.id, { most: LATEST });
  return Result.succeed({
    maskedName: maskName(resident.name),
    surname: surname(resident.name),
    elder: isElder(resident, today),
    balance: await spendableIn(tx, account, today),
    latest: lines.map(({ eventDate, amount, reason }) => ({
      date: eventDate,
      amount,
      title: lineTitle(reason),
    })),
  });
});
