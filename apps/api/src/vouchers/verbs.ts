import type { Verb } from "../mount/verb.ts";
import { issueVouchers } from "./issue.ts";
import { listVouchers } from "./list.ts";
import { listVoucherBatches } from "./list-batches.ts";
import { redeemVoucher } from "./redeem.ts";
import { voidVouchers } from "./void.ts";

export const vouchersVerbs: ReadonlyArray<Verb> = [
  listVoucherBatches,
  listVouchers,
  issueVouchers,
  redeemVoucher,
  voidVouchers,
];
