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
import { openDocument } from "../vault/document.ts";

/** Where rows of priced services become values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;
const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

const toProvider = decoding(Schema.fromJsonString(Provider));
export const providerOf = (read: Read, { id, version, document }: Row<"provider">): Provider =>
  toProvider(openDocument(read, "provider", { id: `${id}/${version}`, document }));

const toState = decoding(Schema.fromJsonString(OrderState));
const toOrder = decoding(Order);
export const orderOf = (
  row: Row<"serviceOrder">,
  last: Pick<Row<"serviceOrderStep">, "document"> | null,
): Order =>
  toOrder({
    ...toRecord(row.document),
    ...row,
    elder: row.elderId,
    household: row.householdId,
    provider: row.providerId,
    state: last ? toState(last.document) : { _tag: "Ordered" },
  });

const toList = decoding(PaymentList);
export const paymentListOf = (row: Row<"paymentList">): PaymentList =>
  toList({ ...toRecord(row.document), ...row, through: row.throughDate });

const toEnd = decoding(Schema.fromJsonString(ComplaintEnd));
const toComplaint = decoding(Complaint);
export const complaintOf = (row: Row<"complaint">, end: Row<"complaintEnd"> | null): Complaint =>
  toComplaint({
    ...row,
    provider: row.providerId,
    order: row.orderId,
    from: row.fromWhom,
    on: row.onDate,
    end: end && toEnd(end.document),
  });
