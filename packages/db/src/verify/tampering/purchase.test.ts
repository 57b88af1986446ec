import { LineCode } from "@huzhu/domain/fund";
import { PurchaseId } from "@huzhu/domain/purchases";
import { localDate } from "@huzhu/domain/time";
import type { Database } from "../../database.ts";
import * as movements from "../../repositories/movements.ts";
import * as purchaseBook from "../../repositories/purchase-book.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, ADMIN, foundVillage, NOW, RICE } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const id = PurchaseId.make("rice");
  const on = localDate(NOW);
  await writing(
    database,
    village,
  )(async (tx) => {
    const by = { by: ADMIN.id, at: NOW };
    const ordered = { id, supplier: "虚构粮油店", line: LineCode.make("store"), due: on };
    const goods = [{ good: RICE, pieces: 20, fen: 2_550 }] as const;
    await purchaseBook.append(tx, { _tag: "Ordered", purchase: { ...ordered, goods } }, by);
    const came = { good: RICE, pieces: 12, damaged: 1, bestBefore: null, place: "库房" };
    const received = { purchase: id, on, slip: "88", photo: null } as const;
    const batch = { source: "bought", from: "虚构粮油店", bestBefore: null, fen: 2_550 } as const;
    const movement = {
      ...({
        good: RICE,
        kind: "purchase",
        pieces: 12,
        note: "采购单第1号",
        eventDate: on,
      } as const),
      ...{ recordedAt: NOW, came: { ...batch, place: "库房", line: "store", split: null } },
    };
    const [place = null] = await movements.append(tx, [movement], {
      ...{ actor: ACTOR, redemption: null },
    });
    const line = { ...came, movement: place };
    await purchaseBook.append(tx, { _tag: "Received", ...received, goods: [line] }, by);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what a piece costs",
    sql: ["update purchase_entry set said = replace(said, '2550', '2950') where number = 1"],
    finds: [["record behind a leaf", "purchaseEntry/1"]],
  },
  {
    name: "how many came",
    sql: [
      `update purchase_entry set said = replace(said, '"pieces":12', '"pieces":20') where number = 2`,
    ],
    finds: [
      ["record behind a leaf", "purchaseEntry/2"],
      ["pieces of a purchase", "rice/rice"],
    ],
  },
];

/** Law I9: a purchase that somebody rewrote behind the program's back. */
tampered("what somebody changed in a purchase", live, CASES);
