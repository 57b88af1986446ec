import { issueVouchers as endpoint } from "@huzhu/contract";
import { accounts, books, journal, voucherBatches, vouchers } from "@huzhu/db";
import { issueVouchers as issue, TransferId, worthOf } from "@huzhu/domain/points";
import { Result } from "effect";
import { accountIn } from "../ledger/people-account.ts";
import { staffCommand } from "../mount/verb.ts";
import { batchRowOf } from "./batch-row.ts";
import { voucherRows } from "./voucher-row.ts";

export const issueVouchers = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    const { denomination, count, why } = request.body;
    const issuance = await accounts.own(tx, "issuance");
    const own = await accounts.own(tx, "voucher");
    const open = await books.lock(tx, { accounts: [issuance, own] });
    const transfer = TransferId.make(world.newId());
    const facts = {
      books: open,
      transfer,
      issuance: accountIn(open, issuance),
      vouchers: accountIn(open, own),
      worth: worthOf(denomination, village.scale),
      chances: Array.from({ length: count }, () => world.newCode()),
      last: await vouchers.lastSerial(tx),
      why,
    };
    const issued = issue(facts, now);
    if (Result.isFailure(issued)) return Result.fail(issued.failure);
    const { posting, vouchers: made } = issued.success;
    await journal.append(tx, [{ posting, actor, attempt }]);
    await vouchers.issue(tx, made, actor);
    const batch = await voucherBatches.byTransfer(tx, transfer);
    if (!batch) throw new Error("The vouchers are not there.");
    const rows = made.map((each) => ({ ...each, issuedBy: actor, endedBy: null }));
    return Result.succeed({
      batch: await batchRowOf(tx, batch),
      vouchers: await voucherRows(tx, rows),
    });
  },
);
