import { voidVouchers as endpoint } from "@huzhu/contract";
import { accounts, books, journal, type KeptVoucher, vouchers } from "@huzhu/db";
import { afterwards, serialOf, TransferId, voidVoucher } from "@huzhu/domain/points";
import { Result } from "effect";
import { accountIn } from "../ledger/people-account.ts";
import { staffCommand } from "../mount/verb.ts";
import { voucherRows } from "./voucher-row.ts";

/** All of them or none: whoever typed a wrong number looks again. */
export const voidVouchers = staffCommand(
  endpoint,
  async ({ tx, request, now, world, actor, attempt }) => {
    const { numbers, why } = request.body;
    const issuance = await accounts.own(tx, "issuance");
    const own = await accounts.own(tx, "voucher");
    let open = await books.lock(tx, { accounts: [issuance, own] });
    const found = new Map(await vouchers.bySerials(tx, numbers.map(serialOf)));
    const ended: Array<KeptVoucher> = [];
    for (const number of numbers) {
      const known = found.get(serialOf(number)) ?? null;
      const sides = { vouchers: accountIn(open, own), issuance: accountIn(open, issuance) };
      const transfer = TransferId.make(world.newId());
      const done = voidVoucher({ books: open, transfer, ...sides, number, found: known, why }, now);
      if (Result.isFailure(done)) return Result.fail(done.failure);
      const { voucher, posting } = done.success;
      open = afterwards(open, posting);
      await journal.append(tx, [{ posting, actor, attempt }]);
      await vouchers.end(tx, voucher, actor);
      const kept = { ...voucher, issuedBy: known?.issuedBy ?? actor, endedBy: actor };
      found.set(serialOf(number), kept);
      ended.push(kept);
    }
    return Result.succeed(await voucherRows(tx, ended));
  },
);
