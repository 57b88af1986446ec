import type { CardNumberRefusal } from "@huzhu/domain/people";

/** Why what was typed is no card number. */
export const cardWords = (refusal: CardNumberRefusal): string => {
  if (refusal._tag === "CardHasOthers") return `卡号里不能有“${refusal.found}”，只有数字和字母A到F`;
  const { length, shortest, longest } = refusal;
  return length === 0
    ? "请刷卡，或输入卡面上的号码"
    : `卡号是${shortest}到${longest}位，现在是${length}位`;
};
