import {
  expiryOf,
  issueVouchers,
  redeemVoucher,
  serialOf,
  voidVoucher,
} from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { ownAccount } from "../books.ts";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import { known } from "../unknown.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

export const issuingVouchers = (
  world: World,
  command: CommandOf<"IssueVouchers">,
): LedgerDecision =>
  Result.gen(function* () {
    const { worth, chances, why, by, at } = command;
    const [issuance, vouchers] = [ownAccount(world, "issuance"), ownAccount(world, "voucher")];
    const { books } = lookUp(world, [issuance.id, vouchers.id], { at });
    const last = Math.max(0, ...world.vouchers.keys());
    const transfer = world.newTransfer();
    const facts = { books, transfer, issuance, vouchers, worth, chances, last, why };
    return { _tag: "VouchersIssued", ...(yield* issueVouchers(facts, at)), by, at };
  });

export const redeemingVoucher = (
  world: World,
  command: CommandOf<"RedeemVoucher">,
): LedgerDecision =>
  Result.gen(function* () {
    const { number, to, by, at } = command;
    const { id } = yield* known(world.accounts, to);
    const vouchers = ownAccount(world, "voucher");
    const { books, swept, account } = lookUp(world, [vouchers.id, id], { at });
    const facts = {
      books,
      transfer: world.newTransfer(),
      vouchers,
      holder: account(id),
      number,
      found: world.vouchers.get(serialOf(number)) ?? null,
      origin: "bought-in",
      expires: expiryOf(world.policy.expiry, localDate(at)),
    } as const;
    return { _tag: "VoucherEnded", ...(yield* redeemVoucher(facts, at)), swept, by, at };
  });

export const voidingVoucher = (world: World, command: CommandOf<"VoidVoucher">): LedgerDecision =>
  Result.gen(function* () {
    const { number, why, by, at } = command;
    const [vouchers, issuance] = [ownAccount(world, "voucher"), ownAccount(world, "issuance")];
    const { books, swept } = lookUp(world, [vouchers.id, issuance.id], { at });
    const found = world.vouchers.get(serialOf(number)) ?? null;
    const transfer = world.newTransfer();
    const facts = { books, transfer, vouchers, issuance, number, found, why };
    return { _tag: "VoucherEnded", ...(yield* voidVoucher(facts, at)), swept, by, at };
  });
