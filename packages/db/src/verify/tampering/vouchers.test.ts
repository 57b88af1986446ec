import {
  AccountId,
  type EndedVoucher,
  issueVouchers,
  Points,
  redeemVoucher,
  TransferId,
  type Voucher,
  voidVoucher,
} from "@huzhu/domain/points";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as books from "../../repositories/books.ts";
import * as journal from "../../repositories/journal.ts";
import * as vouchers from "../../repositories/vouchers.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";
import type { Write } from "../../unit.ts";

const lockAll = async (tx: Write) => {
  const ids = ["issuance", "vouchers", "of-wang"].map((id) => AccountId.make(id));
  const open = await books.lock(tx, { accounts: ids });
  const [issuance, own, holder] = ids.map((id) => open.accounts.find((one) => one.id === id));
  if (!issuance || !own || !holder) throw new Error("there is no account");
  return { books: open, issuance, vouchers: own, holder };
};

const issue = async (tx: Write): Promise<ReadonlyArray<Voucher>> => {
  const facts = { ...(await lockAll(tx)), transfer: TransferId.make("issue"), why: "表彰" };
  const chances = ["111111", "222222", "333333"];
  const issued = issueVouchers({ ...facts, worth: Points.make(5), chances, last: 0 }, NOW);
  const { posting, vouchers: out } = Result.getOrThrow(issued);
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  await vouchers.issue(tx, out, ACTOR);
  return out;
};

const end = async (tx: Write, { voucher, posting }: EndedVoucher): Promise<void> => {
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  await vouchers.end(tx, voucher, ACTOR);
};

const redeem = async (tx: Write, found: Voucher): Promise<void> => {
  const facts = { ...(await lockAll(tx)), transfer: TransferId.make("redeem") };
  const credit = { origin: "granted", expires: null } as const;
  const ended = redeemVoucher({ ...facts, ...credit, number: found.number, found }, NOW);
  await end(tx, Result.getOrThrow(ended));
};

const makeVoid = async (tx: Write, found: Voucher): Promise<void> => {
  const facts = { ...(await lockAll(tx)), transfer: TransferId.make("void"), why: "撕坏了" };
  await end(tx, Result.getOrThrow(voidVoucher({ ...facts, number: found.number, found }, NOW)));
};

/** A village with a voucher that came back, one that was made void, and one that is out. */
const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write(async (tx) => {
    const [first, second] = await issue(tx);
    if (!first || !second) throw new Error("there are no vouchers");
    await redeem(tx, first);
    await makeVoid(tx, second);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "the balance of all vouchers",
    sql: ["update account set balance = 6 where kind = 'voucher' and unit = 'points'"],
    finds: [
      ["vouchers that are out", "vouchers"],
      ["stored balance", "vouchers"],
    ],
  },
  {
    name: "what a voucher is worth",
    sql: ["update voucher set denomination = 7 where serial = 3"],
    finds: [
      ["transfer of vouchers", "issue"],
      ["vouchers that are out", "vouchers"],
      ["record behind a leaf", "voucher/3"],
    ],
  },
  {
    name: "to whom a voucher was credited",
    sql: ["update voucher_end set account_id = 'of-yang' where serial = 1"],
    finds: [["transfer of vouchers", "redeem"]],
  },
  {
    name: "a voucher that was made void and seems to have come back",
    sql: ["update voucher_end set kind = 'redeemed', account_id = 'of-yang' where serial = 2"],
    finds: [["transfer of vouchers", "void"]],
  },
  {
    name: "by which transfer a voucher ended",
    sql: ["update voucher_end set transfer_id = 'void' where serial = 1"],
    finds: [
      ["transfer of vouchers", "redeem"],
      ["transfer of vouchers", "void"],
    ],
  },
  {
    name: "a voucher that is out again",
    sql: ["delete from voucher_end where serial = 1"],
    finds: [
      ["transfer of vouchers", "redeem"],
      ["vouchers that are out", "vouchers"],
    ],
  },
];

/** Laws I1 and I9, each broken behind the program's back. */
tampered("what somebody changed in vouchers", live, CASES);
