import type { Sentences } from "./sentences.ts";

type GuestTag = "GuestsNotAgreed" | "GuestSaleOver" | "PointsDiffer";

const WHOSE = { home: "持卡人那个村", store: "开超市的村" } as const;

/** What stands in the way of taking something at the store of another village. */
export const GUEST_SENTENCES: Sentences<GuestTag> = {
  GuestsNotAgreed: () => "两个村还没有都同意，或者约定改过了，请到联盟店里再看一遍",
  GuestSaleOver: () => "只有当天的、没有异议也没有清算的才能整笔退",
  PointsDiffer: ({ whose }) =>
    whose === null
      ? "两个村的积分小数位数不一样，不能通用"
      : `${WHOSE[whose]}的积分细则里，一分不是这个价，不能通用`,
};
