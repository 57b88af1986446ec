import { moveFundMoney as endpoint } from "@huzhu/contract";
import { books, fundBook, journal } from "@huzhu/db";
import { lineOf, moveMoney as move, purseId } from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { accountIn } from "../ledger/people-account.ts";
import { staffCommand } from "../mount/verb.ts";
import { notAhead } from "./not-ahead.ts";

export const moveMoney = staffCommand(
  endpoint,
  async ({ tx, request, now, world, actor, attempt }) => {
    const wanted = request.body;
    const ahead = notAhead(wanted.on, now);
    if (Result.isFailure(ahead)) return Result.fail(ahead.failure);
    await journal.lock(tx);
    const fund = await fundBook.fund(tx);
    const known = Result.all([lineOf(fund, wanted.from.line), lineOf(fund, wanted.to.line)]);
    if (Result.isFailure(known)) return Result.fail(known.failure);
    const [from, to] = [purseId(wanted.from), purseId(wanted.to)];
    const open = await books.lock(tx, {
      accounts: [...new Set([from, to])],
      spendings: [{ account: from, most: null }],
    });
    const facts = { books: open, fund, from: accountIn(open, from), to: accountIn(open, to) };
    const moved = move(facts, wanted, { transfer: TransferId.make(world.newId()), now });
    if (Result.isFailure(moved)) return Result.fail(moved.failure);
    await journal.append(tx, [{ posting: moved.success, actor, attempt }]);
    return Result.succeed({});
  },
);
