import { AccountId, newAccount } from "@huzhu/domain/points";
import type { Database } from "../../database.ts";
import * as accounts from "../../repositories/accounts.ts";
import { lived } from "../../testing/lived.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { writing } from "../../testing/write.ts";

const DANCERS = newAccount({ id: AccountId.make("dancers"), kind: "group", name: "舞蹈队" });

/** A village that has lived, in which a group has an account too. */
const live = async (database: Database) => {
  const village = await lived(database);
  await writing(database, village)((tx) => accounts.openAll(tx, [DANCERS]));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "a stored balance",
    sql: ["update account set balance = balance + 1 where id = 'of-wang'"],
    finds: [
      ["stored balance", "of-wang"],
      ["sum of lots", "of-wang"],
    ],
  },
  {
    name: "a stored number of entries",
    sql: ["update account set entries = 9 where id = 'of-wang'"],
    finds: [["stored number of entries", "of-wang"]],
  },
  {
    name: "what was ever earned",
    sql: ["update account set lifetime = 99 where id = 'of-wang'"],
    finds: [["stored lifetime", "of-wang"]],
  },
  {
    name: "whose two accounts are",
    sql: [
      "update account set holder_id = null where id = 'of-wang'",
      "update account set holder_id = 'wang' where id = 'of-yang'",
      "update account set holder_id = 'yang' where id = 'of-wang'",
    ],
    finds: [
      ["record behind a leaf", "account/of-wang"],
      ["record behind a leaf", "account/of-yang"],
      ["household of a claim", "earned-wang"],
    ],
  },
  {
    name: "a group by another name",
    sql: ["update account set name = '武术队' where id = 'dancers'"],
    finds: [["record behind a leaf", "account/dancers"]],
  },
  {
    name: "an account of another kind",
    sql: ["update account set kind = 'group' where id = 'of-yang'"],
    finds: [["record behind a leaf", "account/of-yang"]],
  },
  {
    name: "an account that nobody opened",
    sql: [
      `insert into account (village_id, id, kind, status, balance, entries, unit, name)
        select village_id, 'forged', 'group', 'open', 0, 0, 'points', '假队' from village`,
    ],
    finds: [["record without a leaf", "account/forged"]],
  },
  {
    name: "an account that is gone",
    sql: ["delete from account where id = 'dancers'"],
    finds: [["leaf without a record", "account/dancers"]],
  },
];

/** Laws I2, I7 and I9, each broken behind the program's back. */
tampered("what somebody changed in accounts", live, CASES);
