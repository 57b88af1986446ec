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

/** What a public screen may say of a line: never why somebody was helped (law I17). */
const TITLES: Record<Exclude<Reason["_tag"], "ByRule" | "ByRedemption">, string> = {
  ByReversal: "改正",
  ByGift: "亲人转分",
  ByDonation: "捐出",
  ByRelief: "村里给的",
  ByGrant: "村里发的",
  ByExpiry: "过期",
  ByConversion: "时间换分",
  ByVoucher: "分券",
  ByHold: "留好的东西",
};

const titleOf = (reason: Reason): string => {
  if (reason._tag === "ByRule") return reason.ruleTitle;
  return reason._tag === "ByRedemption" ? reason.summary : TITLES[reason._tag];
};

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
