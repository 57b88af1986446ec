import type { LookReason } from "@huzhu/domain/privacy";

/** The address of a file with why it is taken, which is put on record before it is given. */
export const withReason = (address: string, { purpose, words }: LookReason): string => {
  const separator = address.includes("?") ? "&" : "?";
  return `${address}${separator}purpose=${purpose}&words=${encodeURIComponent(words)}`;
};
