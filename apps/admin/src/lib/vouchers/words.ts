import type { VoucherBatch, VoucherState } from "@huzhu/contract";
import { serialOf, VoucherNumber } from "@huzhu/domain/points";

export const VOUCHER_STATE_WORDS: Record<VoucherState, string> = {
  issued: "在外面",
  redeemed: "收回来了",
  void: "作废了",
};

const SERIAL_DIGITS = 7;

/** The serial alone: whoever reads the whole number over a shoulder could spend the voucher. */
export const serialWords = (serial: number): string =>
  `${String(serial).padStart(SERIAL_DIGITS, "0")}号`;

/** `0000001号到0000050号`. */
export const rangeWords = (first: number, last: number): string =>
  first === last ? serialWords(first) : `${serialWords(first)}到${serialWords(last)}`;

export const batchWords = ({ first, last }: Pick<VoucherBatch, "first" | "last">): string =>
  rangeWords(serialOf(first), serialOf(last));

/** A voucher's number as a scanner or a person brings it; `null` where it is none. */
export const readVoucherNumber = (text: string): VoucherNumber | null => {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  return /^\d{13}$/.test(digits)
    ? VoucherNumber.make(`${digits.slice(0, SERIAL_DIGITS)}-${digits.slice(SERIAL_DIGITS)}`)
    : null;
};
