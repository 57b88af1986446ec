import { lived } from "../../testing/lived.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";

const EARNED = "transfer_id = 't-earned-wang'";

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "the last day of a lot",
    sql: [`update lot set expires = '2030-12-31' where ${EARNED}`],
    finds: [["record behind a leaf", "transfer/t-earned-wang"]],
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
];

/** Laws I7 and I9, each broken behind the program's back. */
tampered("what somebody changed in lots", lived, CASES);
