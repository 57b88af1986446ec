import { redeemVoucher as endpoint, NotFound } from "@huzhu/contract";
import { accounts, books, journal, residents, vouchers } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import { redeemVoucher as redeem, serialOf, TransferId } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expiresOf } from "../ledger/expires.ts";
import { accountIn } from "../ledger/people-account.ts";
import { staffCommand } from "../mount/verb.ts";

export const redeemVoucher = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, staff, actor, attempt }) => {
    const { number, household, resident } = request.body;
    if (staff.household === household) return Result.fail(new OwnHousehold({ household }));
    const holder = await accounts.ofHousehold(tx, household);
    if (!holder) return Result.fail(new NotFound({ what: "household" }));
    if (resident && (await residents.byId(tx, resident))?.householdId !== household) {
      return Result.fail(new NotFound({ what: "resident" }));
    }
    const own = await accounts.own(tx, "voucher");
    const open = await books.lock(tx, { accounts: [holder.id, own] });
    const serial = serialOf(number);
    const facts = {
      books: open,
      transfer: TransferId.make(world.newId()),
      vouchers: accountIn(open, own),
      holder: accountIn(open, holder.id),
      number,
      found: (await vouchers.bySerials(tx, [serial])).get(serial) ?? null,
      origin: "granted",
      expires: expiresOf("points", village.settings.points, localDate(now)),
    } as const;
    const redeemed = redeem(facts, now);
    if (Result.isFailure(redeemed)) return Result.fail(redeemed.failure);
    const { voucher, posting } = redeemed.success;
    await journal.append(tx, [{ posting, actor, attempt }]);
    await vouchers.end(tx, voucher, actor);
    const balance = accountIn({ ...open, accounts: posting.accounts }, holder.id).balance;
    return Result.succeed({
      transfer: posting.transfer.id,
      number,
      points: voucher.worth,
      balance,
    });
  },
);
