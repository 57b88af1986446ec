import type { Database } from "../../database.ts";
import { liveWithFund } from "../../testing/fund.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { foundVillage } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  await writing(database, village)(liveWithFund);
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what was paid, in the book",
    sql: ["update fund_entry set said = replace(said, '8000', '800') where number = 4"],
    finds: [["record behind a leaf", "fundEntry/4"]],
  },
  {
    name: "that money was promised for something",
    sql: ["update lot set gift = 'other' where gift = 'g'"],
    finds: [["record behind a leaf", "transfer/came"]],
  },
  {
    name: "how much lies in a purse",
    sql: ["update account set balance = balance + 100 where kind = 'purse' and balance > 0"],
    finds: [["sum of lots", "fund-canteen-bank"]],
  },
];

/** Laws I1, I7 and I9 for the fund, broken behind the program's back. */
tampered("what somebody changed in the fund", live, CASES);
