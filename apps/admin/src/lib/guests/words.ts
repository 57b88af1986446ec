import type { GuestSaleRow, GuestVillageRow, NeighbourVillage } from "@huzhu/contract";
import { yuan } from "@huzhu/contract";
import type { Offer } from "@huzhu/domain/guests";
import { Fen } from "@huzhu/domain/money";
import type { Scale } from "@huzhu/domain/points";

/** `一分付0.50元` */
export const rateWords = ({ rate }: Pick<Offer, "rate">, scale: Scale): string =>
  `一分付${yuan(Fen.make(rate * 10 ** scale))}`;

/** How it stands with the store of another village. */
export const storeWords = ({ offer, sameScale }: NeighbourVillage, scale: Scale): string => {
  if (!sameScale) return "积分小数位数不一样，不能通用";
  if (!offer) return "还没有约";
  return offer.open ? `请过了，${rateWords(offer, scale)}` : "停了";
};

/** How it stands with the people of another village. */
export const guestWords = ({ offer, welcome, agreed }: GuestVillageRow): string => {
  if (agreed) return "可以来换";
  if (!offer.open) return "对方停了";
  return welcome === null ? "等我们同意" : "对方改了价，等我们再同意";
};

/** Where a sale to a guest stands. */
export const guestSaleWords = ({ takenBack, ruling }: GuestSaleRow): string => {
  if (takenBack) return "退货了";
  return ruling === "void" ? "对方村定了不成立" : "等清算";
};
