import type { ReservationState } from "@huzhu/domain/reservations";
import type { Sentences } from "./sentences.ts";

/** How a reservation stands. */
export const RESERVATION_WORDS: Record<ReservationState, string> = {
  waiting: "等来取",
  over: "过期了",
  collected: "取走了",
  released: "不留了",
  expired: "过期放回了",
};

const GONE: Record<ReservationState, string> = {
  waiting: "还留着",
  over: "已经过了日子",
  collected: "已经取走了",
  released: "已经不留了",
  expired: "已经过了日子",
};

const ELSEWHERE = {
  none: "这份没有说要送",
  asked: "这份已经说了要送",
  taken: "这份已经有人去送",
};

/** What stands in the way of keeping goods, and of handing over what is kept. */
export const RESERVATION_SENTENCES: Sentences<
  | "ReservationGone"
  | "NotTheirs"
  | "NoDelivery"
  | "NotForElder"
  | "DeliveryElsewhere"
  | "KeepsGoods"
  | "PickupCodeWrong"
> = {
  ReservationGone: ({ state }) => `这份货${GONE[state]}`,
  NotTheirs: () => "这份货不是他家的",
  NoDelivery: () => "村里现在不送上门",
  NotForElder: () => "只给老人送上门",
  DeliveryElsewhere: ({ state }) => ELSEWHERE[state],
  KeepsGoods: () => "这笔积分是给留的货留着的，请到“留货”里去办",
  PickupCodeWrong: () => "没有这个取货码",
};
