import {
  AccountId,
  type Hold,
  HoldId,
  Points,
  placeHold,
  postHold,
  releaseHold,
  TransferId,
} from "@huzhu/domain/points";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as accounts from "../../repositories/accounts.ts";
import * as books from "../../repositories/books.ts";
import * as holds from "../../repositories/holds.ts";
import * as journal from "../../repositories/journal.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, WANG } from "../../testing/village.ts";
import { earn } from "../../testing/work.ts";
import { writing } from "../../testing/write.ts";
import type { Write } from "../../unit.ts";

const [WANGS, STORE] = [AccountId.make("of-wang"), AccountId.make("store")];

const lockBoth = async (tx: Write) => {
  const spendings = [{ account: WANGS, most: 5 }];
  const open = await books.lock(tx, { accounts: [WANGS, STORE], spendings });
  const [account, to] = [WANGS, STORE].map((id) => open.accounts.find((one) => one.id === id));
  if (!account || !to) throw new Error("there is no account");
  return { books: open, account, to };
};

const place = async (tx: Write, name: string): Promise<Hold> => {
  const { account, to } = await lockBoth(tx);
  const id = HoldId.make(name);
  const amount = Points.make(5);
  const placed = placeHold({ id, account, to, amount, purpose: "米", expiresAt: null }, NOW);
  const { hold, account: after } = Result.getOrThrow(placed);
  await holds.place(tx, hold, ACTOR);
  await accounts.setHeld(tx, after, account.held);
  return hold;
};

const take = async (tx: Write, hold: Hold): Promise<void> => {
  const { books } = await lockBoth(tx);
  const taken = postHold({ books, hold, transfer: TransferId.make("take") }, Points.make(4), NOW);
  const { hold: ended, posting } = Result.getOrThrow(taken);
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  await holds.end(tx, ended, ACTOR);
};

const free = async (tx: Write, hold: Hold): Promise<void> => {
  const { account } = await lockBoth(tx);
  const freed = Result.getOrThrow(releaseHold({ hold, account }, NOW));
  await holds.end(tx, freed.hold, ACTOR);
  await accounts.setHeld(tx, freed.account, account.held);
};

/** A village with a hold that was taken in part, one that was freed, and one that stands. */
const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write((tx) => earn(tx, WANG.id, 30));
  await write(async (tx) => take(tx, await place(tx, "taken")));
  await write(async (tx) => free(tx, await place(tx, "freed")));
  await write((tx) => place(tx, "stands"));
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what stands on hold",
    sql: ["update account set held = 6 where id = 'of-wang'"],
    finds: [["points on hold", "of-wang"]],
  },
  {
    name: "how much was taken of a hold",
    sql: ["update hold_end set amount = 3 where hold_id = 'taken'"],
    finds: [
      ["transfer of a hold", "taken"],
      ["record behind a leaf", "holdEnd/taken"],
    ],
  },
  {
    name: "whom a hold was kept for",
    sql: ["update hold set to_id = 'pool' where id = 'taken'"],
    finds: [["transfer of a hold", "taken"]],
  },
  {
    name: "by which transfer a hold was taken",
    sql: ["update hold_end set transfer_id = 't-earned-wang' where hold_id = 'taken'"],
    finds: [["transfer of a hold", "taken"]],
  },
  {
    name: "a hold that was freed and seems taken",
    sql: ["update hold_end set kind = 'posted', amount = 5 where hold_id = 'freed'"],
    finds: [["transfer of a hold", "freed"]],
  },
  {
    name: "a hold that was taken and seems freed",
    sql: ["update hold_end set kind = 'released', amount = 0 where hold_id = 'taken'"],
    finds: [["transfer of a hold", "taken"]],
  },
  {
    name: "a hold that is gone",
    sql: ["delete from hold_end where hold_id = 'taken'", "delete from hold where id = 'taken'"],
    finds: [
      ["transfer of a hold", "taken"],
      ["leaf without a record", "hold/taken"],
    ],
  },
];

/** Laws I3 and I9, each broken behind the program's back. */
tampered("what somebody changed in holds", live, CASES);
