import { lived } from "../../testing/lived.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";

const EARNED = "transfer_id = 't-earned-wang'";
const SHIFT = 10_000;

const CASES: ReadonlyArray<Tampering> = [
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
      ["position of a leaf", "21"],
      ["root of a seal", "1 (1–27)"],
    ],
  },
  {
    name: "a removed transfer with its leaf, and the later ones moved up",
    sql: [
      `delete from entry where ${EARNED}`,
      `delete from lot where ${EARNED}`,
      "delete from transfer where id = 't-earned-wang'",
      `update leaf set place = place + ${SHIFT}
        where place > (select place from leaf where subject_id = 't-earned-wang')`,
      "delete from leaf where subject_id = 't-earned-wang'",
      `update leaf set place = place - ${SHIFT + 1} where place > ${SHIFT}`,
      "update journal_head set size = size - 1",
    ],
    finds: [
      ["sequence of an entry", "of-wang"],
      ["root of a seal", "1 (1–27)"],
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
];

/** Laws I1, I2 and I9, each broken behind the program's back. */
tampered("what somebody changed in the journal", lived, CASES);
