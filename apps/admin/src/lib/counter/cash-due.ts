import type { Points } from "@huzhu/domain/points";
import type { Ratio } from "@huzhu/domain/rulebook";
import { type TopUp, topUpOf } from "@huzhu/domain/store";

/** 补差价: the money for what a household's points do not reach; `null` where they do, or have to. */
export const cashDue = (
  price: Points,
  spendable: Points | null,
  rate: Ratio | null | undefined,
): TopUp | null => (spendable === null || !rate ? null : topUpOf({ price, spendable }, rate));
