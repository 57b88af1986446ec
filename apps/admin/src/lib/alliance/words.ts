import { type ClearingRow, PAYMENT_WORDS, type SaleRow } from "@huzhu/contract";
import type { Doubt } from "@huzhu/domain/alliance";
import type { OrderState } from "@huzhu/domain/fund";
import type { Tone } from "@huzhu/ui/console";

/** What may be wrong with a sale, as somebody at the shop says it. */
export const DOUBT_WORDS: Record<Doubt, string> = {
  notReceived: "没拿到东西",
  otherGoods: "东西不对",
  wrongAmount: "分数不对",
  notThem: "不是本人的卡",
};

/** Where a sale stands. */
export const saleWords = ({ doubt, ruling, slip }: SaleRow): string => {
  if (ruling === "void") return "不成立，分已退回";
  if (doubt !== null && ruling === null) return `有异议：${DOUBT_WORDS[doubt]}`;
  return slip?.handedIn === false ? `纸单${slip.number ?? ""}还没到店里` : "等清算";
};

export const saleTone = ({ doubt, ruling, slip }: SaleRow): Tone => {
  if (ruling === "void") return "calm";
  if (doubt !== null && ruling === null) return "bad";
  return slip?.handedIn === false ? "wait" : "calm";
};

/** `菜油2瓶、盐1袋` */
export const linesWords = ({ lines }: Pick<SaleRow, "lines">): string =>
  lines.map(({ name, pieces, unit }) => `${name}${pieces}${unit}`).join("、");

const PAID_TONES: Record<OrderState, Tone> = {
  drafted: "wait",
  approved: "wait",
  refused: "bad",
  paid: "good",
  takenBack: "calm",
};

export const clearingTone = ({ dropped, paid }: ClearingRow): Tone => {
  if (dropped) return "calm";
  return paid === null ? "wait" : PAID_TONES[paid];
};

/** Where a list stands. */
export const clearingWords = ({ dropped, paid, signatures }: ClearingRow): string => {
  if (dropped) return "作废了";
  if (paid !== null) return `基金${PAYMENT_WORDS[paid]}`;
  return signatures.length === 2 ? "两边都签了" : "等签字";
};
