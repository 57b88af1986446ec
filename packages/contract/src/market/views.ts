import {
  Complaint,
  Concern,
  Order,
  Payers,
  PaymentLine,
  PaymentList,
  Permission,
  Provider,
} from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { Schema } from "effect";

/** A provider with whether anybody may order today, and every reason to look at it. */
export const ProviderView = Schema.Struct({
  ...Provider.fields,
  permission: Permission,
  concerns: Schema.Array(Concern),
});
export type ProviderView = typeof ProviderView.Type;

/** An order as a list shows it, with what each payer owes for it by now. */
export const OrderRow = Schema.Struct({
  ...Order.fields,
  elderName: Schema.String,
  hamlet: Schema.String,
  providerName: Schema.String,
  price: Fen,
  owed: Payers,
});
export type OrderRow = typeof OrderRow.Type;

export const ComplaintRow = Schema.Struct({
  ...Complaint.fields,
  providerName: Schema.String,
  /** Who looked into it, by name. */
  settledBy: Schema.NullOr(Schema.String),
});
export type ComplaintRow = typeof ComplaintRow.Type;

/** What one payer owes one provider, by name. */
export const NamedLine = Schema.Struct({ ...PaymentLine.fields, providerName: Schema.String });
export type NamedLine = typeof NamedLine.Type;

/** A payment list as it is printed. */
export const PaymentListView = Schema.Struct({
  ...PaymentList.fields,
  lines: Schema.Array(NamedLine),
});
export type PaymentListView = typeof PaymentListView.Type;
