import type { Database } from "../../database.ts";
import { collectRice, reserveRice } from "../../testing/reserving.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { foundVillage, WANG } from "../../testing/village.ts";
import { earn } from "../../testing/work.ts";
import { writing } from "../../testing/write.ts";

/** A village in which one bag of rice was collected and two are kept. */
const live = async (database: Database) => {
  const village = await foundVillage(database, { rice: 4 });
  const write = writing(database, village);
  await write((tx) => earn(tx, WANG.id, 90));
  await write((tx) => reserveRice(tx, "taken"));
  await write((tx) => collectRice(tx, "taken"));
  await write((tx) => reserveRice(tx, "kept", { pieces: 2 }));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what a reservation costs",
    sql: ["update reservation set points = 5 where id = 'kept'"],
    finds: [
      ["points of a reservation", "kept"],
      ["record behind a leaf", "reservation/kept"],
    ],
  },
  {
    name: "how many pieces are kept, beyond what is there",
    sql: ["update reservation set lines = replace(lines, '\"pieces\":2', '\"pieces\":4')"],
    finds: [
      ["pieces reserved", "rice"],
      ["hold of a reservation", "kept"],
      ["points of a reservation", "kept"],
    ],
  },
  {
    name: "for whom something was kept that was collected",
    sql: ["update reservation set household_id = 'yang' where id = 'taken'"],
    finds: [["pickup of a reservation", "taken"]],
  },
  {
    name: "a reservation that was collected and seems freed",
    sql: ["update hold_end set kind = 'released' where hold_id = 'taken'"],
    finds: [["pickup of a reservation", "taken"]],
  },
  {
    name: "a reservation that is gone",
    sql: [
      "delete from reservation_step where reservation_id = 'taken'",
      "delete from reservation where id = 'taken'",
    ],
    finds: [
      ["transfer of a hold", "taken"],
      ["leaf without a record", "reservation/taken"],
      ["leaf without a record", "reservationStep/taken/1"],
    ],
  },
  {
    name: "how it was shown that something was theirs",
    sql: ["update reservation_step set said = replace(said, 'code', 'card')"],
    finds: [["record behind a leaf", "reservationStep/taken/1"]],
  },
];

/** Laws I9 and I11, each broken behind the program's back. */
tampered("what somebody changed in reservations", live, CASES);
