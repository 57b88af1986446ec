import type { Endpoint } from "../endpoint/index.ts";
import { issueVouchers, redeemVoucher, voidVouchers, voucherBatches, vouchers } from "./index.ts";

/** In the order of the API page. */
export const vouchersEndpoints = [
  voucherBatches,
  vouchers,
  issueVouchers,
  redeemVoucher,
  voidVouchers,
] as const satisfies ReadonlyArray<Endpoint>;
