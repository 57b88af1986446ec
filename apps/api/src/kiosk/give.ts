import { giveAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { accounts, books, journal } from "@huzhu/db";
import { maskName } from "@huzhu/domain/people";
import { gift, NotKin, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { spendByCard } from "../cards/spending.ts";
import { accountIn } from "../ledger/people-account.ts";
import { sweepAccount } from "../ledger/sweep-account.ts";
import { kioskCommand } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";
import { giftKin } from "./gift-kin.ts";

/** 送给亲人: only by their own card, and within what it may spend in a day. */
export const giveAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt, kiosk }) => {
    const { card: number, to, amount } = request.body;
    const found = await cardHolder(tx, number, kiosk);
    if (Result.isFailure(found)) return Result.fail(found.failure);
    const { card, household } = found.success;
    const { settings } = village;
    const permitted = settings.points.giftTies;
    const taker = (await giftKin(tx, found.success, settings)).find((one) => one.household === to);
    if (!taker) return Result.fail(new NotKin({ permitted }));
    const from = await accounts.ofHousehold(tx, household.id);
    const into = await accounts.ofHousehold(tx, to);
    if (!from || !into) return Result.fail(new NotFound({ what: "account" }));
    const circumstances = { now, newId: world.newId, actor, attempt, policy: settings.points };
    await sweepAccount(tx, from, circumstances);
    const spendings = [{ account: from.id, most: null }];
    const open = await books.lock(tx, { accounts: [from.id, into.id], spendings });
    const given = gift(
      {
        ...{ books: open, transfer: TransferId.make(world.newId()), amount, note: "" },
        ...{ from: accountIn(open, from.id), to: accountIn(open, into.id), card: card.id },
        ...{ ties: taker.near ? [] : [taker.tie], near: taker.near, permitted },
      },
      now,
    );
    if (Result.isFailure(given)) return Result.fail(given.failure);
    const { most } = settings.cards;
    const spending = { card, most, staffed: false, vouched: false };
    const goes = await spendByCard(tx, spending, amount, { actor, now });
    if (Result.isFailure(goes)) return Result.fail(goes.failure);
    const { posting } = given.success;
    await journal.append(tx, [{ posting, actor, attempt }]);
    const after = posting.accounts.find(({ id }) => id === from.id);
    return Result.succeed({
      ...{ household: to, maskedName: maskName(taker.name), tie: taker.tie },
      ...{ amount, balance: after?.balance ?? from.balance },
    });
  },
);
