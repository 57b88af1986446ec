import { PaymentListId, pay } from "@huzhu/domain/market";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as complaints from "../../repositories/complaints.ts";
import * as paymentLists from "../../repositories/payment-lists.ts";
import * as providers from "../../repositories/providers.ts";
import * as serviceOrders from "../../repositories/service-orders.ts";
import { accepted, CADRE, LATE, ordered, STATION } from "../../testing/market.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const BY = { at: NOW, actor: ACTOR };
const END = { upheld: true, why: "属实", by: CADRE.id, at: NOW };

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  const first = accepted(ordered("first"));
  const id = PaymentListId.make("march");
  const { list, paid } = Result.getOrThrow(pay([first], { id, through: TODAY }, NOW));
  await write(async (tx) => {
    await providers.record(tx, STATION, BY);
    await serviceOrders.place(tx, ordered("first"), BY);
    await serviceOrders.advance(tx, [first], BY);
    await paymentLists.record(tx, list, ACTOR);
    await serviceOrders.advance(tx, paid, BY);
    await complaints.record(tx, LATE, ACTOR);
    await complaints.settle(tx, { ...LATE, end: END }, ACTOR);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "a provider's price",
    sql: ["update provider set digest = 'of a higher price'"],
    finds: [
      ["record behind a leaf", "provider/station/1"],
      ["content of a provider", "station/1"],
    ],
  },
  {
    name: "a provider in words of somebody's own",
    sql: ["update provider set document = '{}'"],
    finds: [["sealed cell", "provider/station/1/document"]],
  },
  {
    name: "how much of an order the fund pays",
    sql: ["update service_order set document = replace(document, 'v1.', 'v1.A')"],
    finds: [["sealed cell", "service_order/first/document"]],
  },
  {
    name: "an order that tells of another one",
    sql: ["update service_order set digest = 'of a higher price'"],
    finds: [
      ["record behind a leaf", "serviceOrder/first"],
      ["content of a record", "serviceOrder/first"],
    ],
  },
  {
    name: "that an order was paid",
    sql: ["delete from service_order_step where place = 2"],
    finds: [["leaf without a record", "serviceOrderStep/first/2"]],
  },
  {
    name: "what a list pays",
    sql: ["update payment_list set document = replace(document, '2000', '2001')"],
    finds: [["record behind a leaf", "paymentList/march"]],
  },
  {
    name: "what somebody complained about",
    sql: ["update complaint set document = null, salt = null, remains = null"],
    finds: [["erased without a word", "complaint/late"]],
  },
  {
    name: "that a complaint was right",
    sql: ["update complaint_end set document = (select document from complaint)"],
    finds: [["sealed cell", "complaint_end/late/document"]],
  },
];

/** Law I9 for priced services, broken behind the program's back. */
tampered("what somebody changed in priced services", live, CASES);
