import { lived } from "../../testing/lived.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "a price",
    sql: ["update price set points = 1 where good_id = 'rice'"],
    finds: [
      ["record behind a leaf", "price/rice/1"],
      ["lines without a price", "r"],
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
      ["batches of a movement", "rice/2"],
      ["order of batches", "rice/2"],
      ["pieces taken", "r"],
    ],
  },
  {
    name: "what is left of a batch",
    sql: ["update batch set pieces_left = pieces_left + 1"],
    finds: [["pieces of a batch", "rice/1"]],
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
    name: "that money was paid for a redemption",
    sql: ["update redemption set top_up_fen = 500 where id = 'r'"],
    finds: [
      ["record behind a leaf", "redemption/r"],
      ["top-up of a redemption", "r"],
    ],
  },
  {
    name: "how much of a price was paid in money",
    sql: ["update redemption set top_up_points = 1, top_up_fen = 100 where id = 'r'"],
    finds: [
      ["record behind a leaf", "redemption/r"],
      ["points of a redemption", "r"],
      ["points taken", "r"],
    ],
  },
];

/** Laws I9 and I11, each broken behind the program's back. */
tampered("what somebody changed in the store", lived, CASES);
