import { CardUnknown, presentCard as endpoint } from "@huzhu/contract";
import { accounts, statements } from "@huzhu/db";
import { isElder, maskName, surname } from "@huzhu/domain/people";
import type { Reason } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";

/** As many changes as fit on the screen in large type. */
const LATEST = 3;

const titleOf = (reason: Reason): string =>
  reason._tag === "ByRule" ? reason.ruleTitle : reason.summary;

export const presentCard = kioskQuery(endpoint, async ({ tx, request, now }) => {
  const holder = await cardHolder(tx, request.body.card);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  const { resident, household } = holder.success;
  const account = await accounts.ofHousehold(tx, household.id);
  if (!account) return Result.fail(new CardUnknown());
  const { lines } = await statements.page(tx, account.id, { most: LATEST });
  return Result.succeed({
    maskedName: maskName(resident.name),
    surname: surname(resident.name),
    elder: isElder(resident, localDate(now)),
    balance: account.balance,
    latest: lines.map(({ eventDate, amount, reason }) => ({
      date: eventDate,
      amount,
      title: titleOf(reason),
    })),
  });
});
