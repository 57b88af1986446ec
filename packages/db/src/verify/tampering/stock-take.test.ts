import { StockTakeId } from "@huzhu/domain/store";
import type { Database } from "../../database.ts";
import * as stockBook from "../../repositories/stock-book.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ADMIN, foundVillage, NOW, RICE } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const take = StockTakeId.make("may");
  const by = { by: ADMIN.id, at: NOW };
  await writing(
    database,
    village,
  )(async (tx) => {
    const started = { _tag: "TakeStarted", take, title: "五月盘点", goods: [RICE] } as const;
    await stockBook.append(tx, started, by);
    const counted = { _tag: "GoodCounted", take, good: RICE, counted: 99, booked: 100 } as const;
    await stockBook.append(tx, counted, by);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what was counted",
    sql: ["update stock_entry set said = replace(said, '99', '100') where number = 2"],
    finds: [["record behind a leaf", "stockEntry/2"]],
  },
];

/** Law I9: a stock take that somebody rewrote behind the program's back. */
tampered("what somebody changed in a stock take", live, CASES);
