import { CardUnknown, type Holder } from "@huzhu/contract";
import {
  accounts,
  mandates,
  type Read,
  redemptions,
  statements,
  type VillageProfile,
} from "@huzhu/db";
import { isElder, maskName, surname } from "@huzhu/domain/people";
import { leftOf, standingOn } from "@huzhu/domain/people/proxy";
import type { Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { spendableIn } from "../ledger/spendable.ts";
import { mayRedeemOn } from "../redemptions/may-redeem-on.ts";
import { redeemingPolicy } from "../redemptions/redeeming-policy.ts";
import type { Acting } from "./acting-for.ts";
import { giftKin } from "./gift-kin.ts";
import { lineTitle } from "./line-title.ts";
import { ownProxyLines } from "./own-proxies.ts";

/** As many changes as fit on the screen in large type. */
const LATEST = 3;

const actingOf = async (read: Read, { by }: Pick<Acting, "by">, today: CalendarDate) => {
  if (!by) return null;
  const { id: mandate, scope } = by.mandate;
  const { see, ask, spend } = scope;
  const spent = await redemptions.spentUnder(read, mandate, today);
  return { mandate, see, ask, spend: spend && leftOf(spend, spent) };
};

/** Why nothing can be taken today; to who may not see what the elder holds it does not say how much. */
const notNowOf = async (
  read: Read,
  { household, by }: Pick<Acting, "household" | "by">,
  balance: Points,
  today: CalendarDate,
) => {
  const policy = await redeemingPolicy(read, today);
  const comer = { household: household.id, balance, byProxy: by !== null };
  const refusal = Option.getOrNull(
    Result.getFailure(await mayRedeemOn(read, policy, comer, today)),
  );
  return by?.mandate.scope.see === false && refusal?._tag === "BalanceTooLow" ? null : refusal;
};

/** For whom else the card holder may act today, masked. */
const othersOf = async (read: Read, { holder }: Pick<Acting, "holder">, today: CalendarDate) => {
  const all = await mandates.forDelegate(read, holder.resident.id);
  return all
    .filter((one) => standingOn(one, today) === "holds")
    .map(({ mandate: { id }, elder }) => ({ mandate: id, maskedName: maskName(elder.name) }));
};

/** Somebody as a public screen may show them to whoever stands there. */
export const holderOf = async (
  read: Read,
  acting: Acting,
  settings: VillageProfile["settings"],
  today: CalendarDate,
): Promise<Result.Result<Holder, CardUnknown>> => {
  const { resident, household } = acting;
  const account = await accounts.ofHousehold(read, household.id);
  if (!account) return Result.fail(new CardUnknown());
  const sees = acting.by?.mandate.scope.see ?? true;
  const spendable = await spendableIn(read, account, today);
  const { lines } = sees
    ? await statements.page(read, account.id, { most: LATEST })
    : { lines: [] };
  return Result.succeed({
    maskedName: maskName(resident.name),
    surname: surname(resident.name),
    elder: isElder(resident, today),
    balance: sees ? spendable : null,
    latest: lines.map(({ eventDate, amount, reason }) => ({
      date: eventDate,
      amount,
      title: lineTitle(reason),
    })),
    acting: await actingOf(read, acting, today),
    notNow: await notNowOf(read, acting, spendable, today),
    gives: !acting.by && (await giftKin(read, acting, settings)).length > 0,
    named: acting.by ? 0 : (await ownProxyLines(read, resident.id, today)).length,
    others: await othersOf(read, acting, today),
  });
};
