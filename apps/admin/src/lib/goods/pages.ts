import type { SectionPage } from "../sections/page.ts";

export const STORE_PAGES: ReadonlyArray<SectionPage> = [
  { area: "柜台", route: "/counter", title: "本村的人", duty: "redeem-at-counter" },
  { area: "柜台", route: "/counter/guests", title: "邻村的人", duty: "redeem-at-counter" },
  { route: "/counter/reservations", title: "留货", duty: "redeem-at-counter" },
  { area: "兑换记录", route: "/redemptions", title: "换过什么", duty: "see-goods" },
  { area: "兑换记录", route: "/redemptions/quiet", title: "久没来换", duty: "see-ledger" },
  { area: "开门关门", route: "/goods/days", title: "每天", duty: "see-goods", below: true },
  { area: "开门关门", route: "/goods/months", title: "月账本", duty: "see-goods" },
  { area: "开门关门", route: "/goods/year", title: "一年", duty: "see-goods" },
  { route: "/goods", title: "商品", duty: "see-goods" },
  { route: "/goods/shelf", title: "货架", duty: "see-goods" },
  { area: "库存", route: "/goods/stock", title: "库存", duty: "see-goods" },
  { area: "库存", route: "/goods/orders", title: "采购", duty: "see-goods" },
  { area: "库存", route: "/goods/lacks", title: "大家想要的", duty: "see-goods" },
  { area: "库存", route: "/goods/takes", title: "盘点", duty: "see-goods", below: true },
  { area: "联盟店", route: "/alliance", title: "店", duty: "sell-at-shop", below: true },
  { area: "联盟店", route: "/neighbours", title: "邻村", duty: "keep-alliance" },
];
