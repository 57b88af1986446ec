import type { DaySaid } from "@huzhu/domain/store/day";
import { CalendarDate } from "@huzhu/domain/time";
import type { Database } from "../../database.ts";
import * as dayBook from "../../repositories/day-book.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ADMIN, foundVillage, NOW, RICE } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const day = CalendarDate.make("2026-03-05");
const LINES: ReadonlyArray<DaySaid> = [
  { _tag: "DayCounted", day, stage: "open", counts: [{ good: RICE, counted: 99, booked: 99 }] },
  { _tag: "DayOpened", day, reasons: [], take: null },
];

const live = async (database: Database) => {
  const village = await foundVillage(database);
  await writing(
    database,
    village,
  )(async (tx) => {
    for (const said of LINES) await dayBook.append(tx, said, { by: ADMIN.id, at: NOW });
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what was counted",
    sql: ["update day_entry set said = replace(said, '99', '98') where number = 1"],
    finds: [["record behind a leaf", "dayEntry/1"]],
  },
];

/** Law I9: a day of the store that somebody rewrote behind the program's back. */
tampered("what somebody changed in a day of the store", live, CASES);
