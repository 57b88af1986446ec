import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { seal } from "../log/seal.ts";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { newSealKey } from "../testing/seal-key.ts";
import { tamper } from "../testing/tamper.ts";
import { foundVillage, NOW, TODAY, WANG, YANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { verify } from "./verify.ts";

const KEY = newSealKey();

/** A village with two approvals and a redemption, all under one seal, and a redemption behind it. */
const lived = async (database: Database): Promise<VillageId> => {
  const village = await foundVillage(database);
  const write = async <A>(work: Parameters<typeof database.write<A, unknown>>[1]) =>
    Result.getOrThrow(await database.write(village, work));
  await write((tx) => earn(tx, WANG.id, 30));
  await write((tx) => earn(tx, YANG.id, 20));
  await write((tx) => takeRice(tx, "r", WANG.id));
  await write(async (tx) =>
    Result.succeed(await seal(tx, { kind: "day", date: TODAY, at: NOW, key: KEY })),
  );
  await write((tx) => takeRice(tx, "late", YANG.id));
  return village;
};

const EARNED = "transfer_id = 't-earned-wang'";
const SHIFT = 10_000;

interface Case {
  readonly name: string;
  readonly sql: ReadonlyArray<string>;
  /** What is among the findings, at least: what, and where. */
  readonly finds: ReadonlyArray<readonly [what: string, of: string]>;
}

const CASES: ReadonlyArray<Case> = [
  {
    name: "an amount",
    sql: ["update entry set amount = amount + 1 where account_id = 'of-wang' and sequence = 1"],
    finds: [
      ["record behind a leaf", "transfer/t-earned-wang"],
      ["sum of entries", "t-earned-wang"],
      ["balance after an entry", "of-wang/1"],
      ["stored balance", "of-wang"],
    ],
  },
  {
    name: "an amount, and everything that should go with it",
    sql: [
      `update entry set amount = 31, earned = 31 where account_id = 'of-wang' and ${EARNED}`,
      `update entry set amount = -31 where account_id = 'issuance' and ${EARNED}`,
      "update entry set balance = balance + 1 where account_id = 'of-wang'",
      "update entry set balance = balance - 1 where account_id = 'issuance'",
      "update account set balance = balance + 1, lifetime = 31 where id = 'of-wang'",
      "update account set balance = balance - 1 where id = 'issuance'",
      `update lot set amount = 31, remaining = remaining + 1 where ${EARNED}`,
    ],
    finds: [["record behind a leaf", "transfer/t-earned-wang"]],
  },
  {
    name: "a reason",
    sql: [
      "update transfer set reason = replace(reason, '公益劳动', '别的') where id = 't-earned-wang'",
    ],
    finds: [["record behind a leaf", "transfer/t-earned-wang"]],
  },
  {
    name: "an actor",
    sql: ["update transfer set actor = replace(actor, '田', '米') where id = 't-earned-wang'"],
    finds: [["record behind a leaf", "transfer/t-earned-wang"]],
  },
  {
    name: "the version of a rulebook, in its column",
    sql: ["update transfer set rulebook_version = 2 where id = 't-earned-wang'"],
    finds: [["columns of a reason", "t-earned-wang"]],
  },
  {
    name: "the version of a rulebook, in the reason and its column",
    sql: [
      `update transfer set rulebook_version = 2,
        reason = replace(reason, '"version":1', '"version":2') where id = 't-earned-wang'`,
    ],
    finds: [["record behind a leaf", "transfer/t-earned-wang"]],
  },
  {
    name: "the text of a rulebook",
    sql: ["update rulebook set document = replace(document, '打扫巷道', '打扫') where version = 1"],
    finds: [["record behind a leaf", "rulebook/1"]],
  },
  {
    name: "a price",
    sql: ["update price set points = 1 where good_id = 'rice'"],
    finds: [
      ["record behind a leaf", "price/rice/1"],
      ["lines without a price", "r"],
    ],
  },
  {
    name: "the last day of a lot",
    sql: [`update lot set expires = '2030-12-31' where ${EARNED}`],
    finds: [["record behind a leaf", "transfer/t-earned-wang"]],
  },
  {
    name: "the day of an entry",
    sql: [`update entry set event_date = '2026-01-01' where account_id = 'of-wang' and ${EARNED}`],
    finds: [["date of an entry", "of-wang/1"]],
  },
  {
    name: "a removed transfer",
    sql: [
      `delete from entry where ${EARNED}`,
      `delete from lot where ${EARNED}`,
      "delete from transfer where id = 't-earned-wang'",
    ],
    finds: [
      ["leaf without a record", "transfer/t-earned-wang"],
      ["sequence of an entry", "of-wang"],
      ["use without a lot", "t-earned-wang/0"],
    ],
  },
  {
    name: "a removed transfer with its leaf",
    sql: [
      `delete from entry where ${EARNED}`,
      `delete from lot where ${EARNED}`,
      "delete from transfer where id = 't-earned-wang'",
      "delete from leaf where subject_id = 't-earned-wang'",
    ],
    finds: [
      ["position of a leaf", "4"],
      ["root of a seal", "1 (1–8)"],
    ],
  },
  {
    name: "a removed transfer with its leaf, and the later ones moved up",
    sql: [
      `delete from entry where ${EARNED}`,
      `delete from lot where ${EARNED}`,
      "delete from transfer where id = 't-earned-wang'",
      "delete from leaf where subject_id = 't-earned-wang'",
      `update leaf set place = place + ${SHIFT} where place > 3`,
      `update leaf set place = place - ${SHIFT + 1} where place > ${SHIFT}`,
      "update journal_head set size = size - 1",
    ],
    finds: [
      ["sequence of an entry", "of-wang"],
      ["root of a seal", "1 (1–8)"],
    ],
  },
  {
    name: "an inserted transfer",
    sql: [
      `insert into transfer select village_id, 'forged', event_date, recorded_at, reason, 'ByGrant',
        'forged', null, null, actor, null from transfer where id = 't-earned-wang'`,
    ],
    finds: [
      ["record without a leaf", "transfer/forged"],
      ["transfer without entries", "forged"],
    ],
  },
  {
    name: "a leaf of nothing",
    sql: [
      `insert into leaf select village_id, size, 'transfer', 'forged', '${"0".repeat(64)}'
        from journal_head`,
      "update journal_head set size = size + 1",
    ],
    finds: [["leaf without a record", "transfer/forged"]],
  },
  {
    name: "two leaves that changed places",
    sql: [
      `update leaf set place = ${SHIFT} where subject_id = 't-earned-wang'`,
      "update leaf set place = 3 where subject_id = 't-earned-yang'",
      `update leaf set place = 4 where place = ${SHIFT}`,
    ],
    finds: [
      ["order of leaves", "entry/issuance/2"],
      ["root of a seal", "1 (1–8)"],
    ],
  },
  {
    name: "two leaves behind the last seal that changed places",
    sql: [
      `update leaf set place = ${SHIFT} where subject_id = 't-r'`,
      "update leaf set place = 5 where subject_id = 't-late'",
      `update leaf set place = 8 where place = ${SHIFT}`,
    ],
    finds: [["order of leaves", "entry/store/2"]],
  },
  {
    name: "a leaf",
    sql: [`update leaf set hash = '${"0".repeat(64)}' where subject_id = 't-earned-wang'`],
    finds: [
      ["record behind a leaf", "transfer/t-earned-wang"],
      ["root of a seal", "1 (1–8)"],
    ],
  },
  {
    name: "the root of a seal",
    sql: [`update seal set root = '${"0".repeat(64)}'`],
    finds: [
      ["root of a seal", "1 (1–8)"],
      ["signature of a seal", "1"],
    ],
  },
  {
    name: "the sums of a seal",
    sql: [`update seal set sums = '{"points.issued":1}'`],
    finds: [["signature of a seal", "1"]],
  },
  {
    name: "a seal that is none any more",
    sql: ["update seal set signature = 'none'"],
    finds: [["signature of a seal", "1"]],
  },
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
    name: "what stands on hold",
    sql: ["update account set held = 5 where id = 'of-wang'"],
    finds: [["points on hold", "of-wang"]],
  },
  {
    name: "what is left of a lot",
    sql: [`update lot set remaining = remaining - 1 where ${EARNED}`],
    finds: [
      ["remaining of a lot", "t-earned-wang/0"],
      ["sum of lots", "of-wang"],
    ],
  },
  {
    name: "whose lot was used",
    sql: ["update lot_use set account_id = 'of-yang' where transfer_id = 't-r'"],
    finds: [
      ["account of a lot", "t-earned-wang/0"],
      ["record behind a leaf", "transfer/t-r"],
    ],
  },
  {
    name: "pieces on hand",
    sql: ["update good set on_hand = on_hand + 1"],
    finds: [["pieces on hand", "rice"]],
  },
  {
    name: "the pieces of a movement",
    sql: ["update movement set pieces = -2 where redemption_id = 'r'"],
    finds: [
      ["record behind a leaf", "movement/rice/2"],
      ["pieces after a movement", "rice/2"],
      ["pieces taken", "r"],
    ],
  },
  {
    name: "the points of a redemption",
    sql: ["update redemption set points = 1 where id = 'r'"],
    finds: [
      ["record behind a leaf", "redemption/r"],
      ["points of a redemption", "r"],
    ],
  },
  {
    name: "the day through which all is closed",
    sql: ["update journal_head set closed_through = '2026-01-31'"],
    finds: [["closed through", "journal"]],
  },
  {
    name: "the balance of all vouchers",
    sql: ["update account set balance = 5 where kind = 'voucher' and unit = 'points'"],
    finds: [
      ["vouchers that are out", "vouchers"],
      ["stored balance", "vouchers"],
    ],
  },
];

/** Laws I1, I2, I7, I9 and I11, each broken behind the program's back. */
onEveryEngine("what somebody changed with plain SQL", (engine) => {
  it.each(CASES)("is found and located: $name", async ({ sql, finds }) => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await lived(database);
    expect(await verify(database, village)).toMatchObject({ found: 0, leaves: 11, seals: 1 });
    await tamper(engine, place, sql);
    const { findings } = await verify(database, village);
    const found = findings.map(({ what, of }) => `${what}: ${of}`);
    expect(found).toEqual(expect.arrayContaining(finds.map(([what, of]) => `${what}: ${of}`)));
  });
});
