import { Schema } from "effect";
import type { Payer } from "../../catalog/payer.ts";
import { StaffId } from "../../governance/staff.ts";
import { Fen } from "../../money/fen.ts";
import { HouseholdId, ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { OrderId, PaymentListId, ProviderId } from "../ids.ts";
import { PricedService } from "../priced-service.ts";
import { Because } from "../written.ts";

/** How many units of a service; halves and the like are units of their own in the catalog. */
export const Units = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000 }));

/** Who pays how much of an order, in fen; together exactly its price. */
export const Payers = Schema.Struct({
  family: Fen,
  fund: Fen,
  government: Fen,
} satisfies Record<Payer, typeof Fen>);
export type Payers = typeof Payers.Type;

/** Whose word it is that the service was what was ordered: the elder's, a proxy's, a cadre's. */
export const Accepter = Schema.Literals(["elder", "proxy", "cadre"]);
export type Accepter = typeof Accepter.Type;

/** What became of an order so far. */
export const OrderState = Schema.TaggedUnion({
  Ordered: {},
  /** The provider did so many units on a day; nobody has said yet whether it was well done. */
  Delivered: { on: CalendarDate, units: Units, evidence: Because },
  Accepted: { on: CalendarDate, units: Units, by: Accepter, staff: StaffId, at: Instant },
  /** 验收不通过: not paid for. */
  Rejected: { why: Because, by: StaffId, at: Instant },
  /** Nobody came. */
  Missed: { on: CalendarDate, why: Because, by: StaffId, at: Instant },
  Cancelled: { why: Because, by: StaffId, at: Instant },
  Paid: { units: Units, list: PaymentListId, at: Instant },
});
export type OrderState = typeof OrderState.Type;

/** How far an order has come. */
export const OrderStep = Schema.Literals([
  "Ordered",
  "Delivered",
  "Accepted",
  "Rejected",
  "Missed",
  "Cancelled",
  "Paid",
] satisfies ReadonlyArray<OrderState["_tag"]>);
export type OrderStep = typeof OrderStep.Type;

/** 购买服务订单: one service bought for one elder from one provider. */
export const Order = Schema.Struct({
  id: OrderId,
  elder: ResidentId,
  household: HouseholdId,
  provider: ProviderId,
  service: PricedService,
  units: Units,
  /** The price of one unit as the provider quoted it that day. */
  fen: Fen,
  payers: Payers,
  wantedOn: CalendarDate,
  orderedAt: Instant,
  orderedBy: StaffId,
  state: OrderState,
});
export type Order = typeof Order.Type;

/** The price of an order: units times the price of one. */
export const priceOf = ({ units, fen }: Pick<Order, "units" | "fen">): Fen => Fen.make(units * fen);
