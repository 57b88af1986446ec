import { lived } from "../../testing/lived.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";

const SHIFT = 10_000;

/** Two leaves, each at the place of the other. */
const swapped = (one: string, other: string): ReadonlyArray<string> => {
  const both = `subject_id in ('${one}', '${other}')`;
  return [
    `update leaf set place = ${SHIFT} - place
      + (select sum(place) from leaf where ${both}) where ${both}`,
    `update leaf set place = place - ${SHIFT} where place >= ${SHIFT}`,
  ];
};

const CASES: ReadonlyArray<Tampering> = [
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
    sql: swapped("t-earned-wang", "t-earned-yang"),
    finds: [
      ["order of leaves", "entry/issuance/2"],
      ["root of a seal", "1 (1–27)"],
    ],
  },
  {
    name: "two events of a claim that changed places",
    sql: swapped("earned-wang/0", "earned-wang/1"),
    finds: [
      ["order of leaves", "claimEvent/earned-wang/1"],
      ["root of a seal", "1 (1–27)"],
    ],
  },
  {
    name: "two leaves behind the last seal that changed places",
    sql: swapped("t-r", "t-late"),
    finds: [["order of leaves", "entry/store/2"]],
  },
  {
    name: "a leaf",
    sql: [`update leaf set hash = '${"0".repeat(64)}' where subject_id = 't-earned-wang'`],
    finds: [
      ["record behind a leaf", "transfer/t-earned-wang"],
      ["root of a seal", "1 (1–27)"],
    ],
  },
  {
    name: "the root of a seal",
    sql: [`update seal set root = '${"0".repeat(64)}'`],
    finds: [
      ["root of a seal", "1 (1–27)"],
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
    name: "the day through which all is closed",
    sql: ["update journal_head set closed_through = '2026-01-31'"],
    finds: [["closed through", "journal"]],
  },
  {
    name: "a moment before the one before it",
    sql: [
      "update transfer set recorded_at = recorded_at - 1 where id = 't-late'",
      "update entry set recorded_at = recorded_at - 1 where transfer_id = 't-late'",
    ],
    finds: [
      ["time runs backwards", "transfer/t-late"],
      ["record behind a leaf", "transfer/t-late"],
    ],
  },
];

/** Laws I9 and I10, each broken behind the program's back. */
tampered("what somebody changed in the log or under its seals", lived, CASES);
