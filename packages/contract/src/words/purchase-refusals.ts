import type { PurchaseState } from "@huzhu/domain/purchases";
import type { Sentences } from "./sentences.ts";

/** Where a purchase order stands. */
export const PURCHASE_WORDS: Record<PurchaseState, string> = {
  waiting: "等批准",
  open: "等收货",
  due: "收完了，等付款",
  paid: "已付款",
  refused: "没有批准",
  cancelled: "取消了",
};

/** What stands in the way of ordering, taking in and paying for goods. */
export const PURCHASE_SENTENCES: Sentences<
  | "PurchaseElsewhere"
  | "MoreThanAwaited"
  | "NothingCame"
  | "SlipMissing"
  | "CameSpoiled"
  | "GoodsAwaited"
  | "GoodsCame"
  | "ShelvedAlready"
> = {
  PurchaseElsewhere: ({ state }) => `这张采购单现在是“${PURCHASE_WORDS[state]}”，不能这样办`,
  MoreThanAwaited: ({ left, came }) =>
    left === 0 ? "这样商品已经收够了，多的不能收" : `这样商品只差${left}件，不能收${came}件`,
  NothingCame: () => "一件都没收到，不用记",
  SlipMissing: () => "请写送货单的号，或者拍一张送货单",
  CameSpoiled: () => "送来就过期的不能收，请退给商家",
  GoodsAwaited: ({ number }) => `采购单第${number}号还在等货：收完，或者写明余下不要了，才能付款`,
  GoodsCame: ({ number }) => `采购单第${number}号的货已经收了，不能再说不批准`,
  ShelvedAlready: ({ number }) => `采购单第${number}号的货收货时已经入了库，不用再记`,
};
