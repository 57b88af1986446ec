import { byStaff, type Entry, EntryId } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import type { Database } from "../../database.ts";
import * as canteenBook from "../../repositories/canteen-book.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const paid: Entry = {
    id: EntryId.make("paid"),
    resident: WANG_WEI.id,
    on: TODAY,
    said: { _tag: "PaidIn", fen: Fen.make(1_000) },
    at: NOW,
    by: byStaff({ id: StaffId.make("cook") }),
  };
  const said: Entry = {
    ...paid,
    id: EntryId.make("said"),
    said: { _tag: "SignedUp", service: ServiceCode.make("C01"), title: "午餐", coming: true },
    by: { _tag: "ByElder" },
  };
  await writing(database, village)((tx) => canteenBook.write(tx, [paid, said], ACTOR));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what somebody paid",
    sql: ["update canteen_entry set document = replace(document, '1000', '2000')"],
    finds: [["record behind a leaf", "canteenEntry/paid"]],
  },
  {
    name: "that somebody said that they come",
    sql: ["update canteen_entry set document = replace(document, 'true', 'false')"],
    finds: [["record behind a leaf", "canteenEntry/said"]],
  },
  {
    name: "whose word it was",
    sql: ["update canteen_entry set written_by = 'cook' where id = 'said'"],
    finds: [["record behind a leaf", "canteenEntry/said"]],
  },
  {
    name: "a line that is gone",
    sql: ["delete from canteen_entry where id = 'paid'"],
    finds: [["leaf without a record", "canteenEntry/paid"]],
  },
];

/** Law I9 for the canteen's book, broken behind the program's back. */
tampered("what somebody changed in the canteen's book", live, CASES);
