import {
  Complaint,
  ComplaintEnd,
  Order,
  OrderState,
  PaymentList,
  Provider,
} from "@huzhu/domain/market";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { openDocument, saidIn } from "../vault/document.ts";

/** Where rows of priced services become values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;
const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

const toProvider = decoding(Schema.fromJsonString(Provider));
export const providerOf = (read: Read, { id, version, document }: Row<"provider">): Provider =>
  toProvider(openDocument(read, "provider", { id: `${id}/${version}`, document }));

const toState = decoding(Schema.fromJsonString(OrderState));
const toOrder = decoding(Order);
/** Where an order stands since a step. */
export const stepOf = (read: Read, step: Row<"serviceOrderStep">): OrderState =>
  toState(saidIn(read, "service_order_step", `${step.orderId}/${step.place}`, step));

export const orderOf = (
  read: Read,
  row: Row<"serviceOrder">,
  last: Row<"serviceOrderStep"> | null,
): Order =>
  toOrder({
    ...toRecord(openDocument(read, "service_order", row)),
    ...row,
    elder: row.elderId,
    household: row.householdId,
    provider: row.providerId,
    state: last ? stepOf(read, last) : { _tag: "Ordered" },
  });

const toList = decoding(PaymentList);
export const paymentListOf = (row: Row<"paymentList">): PaymentList =>
  toList({ ...toRecord(row.document), ...row, through: row.throughDate });

const toEnd = decoding(Schema.fromJsonString(ComplaintEnd));
const toComplaint = decoding(Complaint);
export const complaintOf = (
  read: Read,
  row: Row<"complaint">,
  end: Row<"complaintEnd"> | null,
): Complaint => {
  const said = toRecord(saidIn(read, "complaint", row.id, row));
  return toComplaint({
    ...row,
    ...{ from: said.fromWhom, what: said.what },
    provider: row.providerId,
    order: row.orderId,
    on: row.onDate,
    end: end && toEnd(saidIn(read, "complaint_end", row.id, end)),
  });
};
