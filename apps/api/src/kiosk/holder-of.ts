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
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { spendableIn } from "../ledger/spendable.ts";
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
  const { lines } = sees
    ? await statements.page(read, account.id, { most: LATEST })
    : { lines: [] };
  return Result.succeed({
    maskedName: maskName(resident.name),
    surname: surname(resident.name),
    elder: isElder(resident, today),
    balance: sees ? await spendableIn(read, account, today) : null,
    latest: lines.map(({ eventDate, amount, reason }) => ({
      date: eventDate,
      amount,
      title: lineTitle(reason),
    })),
    acting: await actingOf(read, acting, today),
    gives: !acting.by && (await giftKin(read, acting, settings)).length > 0,
    named: acting.by ? 0 : (await ownProxyLines(read, resident.id, today)).length,
    others: await othersOf(read, acting, today),
  });
};
