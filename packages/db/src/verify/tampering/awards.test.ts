import { FilialPaymentId } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import type { Database } from "../../database.ts";
import * as awardRounds from "../../repositories/award-rounds.ts";
import * as awardSchemes from "../../repositories/award-schemes.ts";
import * as filialPayments from "../../repositories/filial-payments.ts";
import { OPENED, SCHEME, SCORED } from "../../testing/award-round.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const when = { at: NOW, actor: ACTOR };
  const said = { _tag: "Paid", child: "王小明", fen: Fen.make(20_000) } as const;
  await writing(
    database,
    village,
  )(async (tx) => {
    await awardSchemes.add(tx, SCHEME, when);
    await awardRounds.insert(tx, OPENED, when);
    await awardRounds.advance(tx, { round: SCORED, from: "Opened", what: "scored" }, when);
    const paid = { id: FilialPaymentId.make("f"), elder: WANG_WEI.id, on: TODAY, said };
    await filialPayments.write(tx, paid, when);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what a scheme rewards",
    sql: ["update award_scheme set document = replace(document, '探访', '送礼')"],
    finds: [["record behind a leaf", "awardScheme/good-neighbour/1"]],
  },
  {
    name: "what somebody did",
    sql: ["update award_round set document = replace(document, 'v1.', 'v1.A')"],
    finds: [["sealed cell", "award_round/r/document"]],
  },
  {
    name: "what an event said of a round",
    sql: [
      "update award_round_event set document = null, salt = null, remains = null where place = 0",
    ],
    finds: [["erased without a word", "awardRoundEvent/r/0"]],
  },
  {
    name: "how a round stands",
    sql: ["update award_round set state = 'Paid'"],
    finds: [["way of a round", "r"]],
  },
  {
    name: "the line that pays",
    sql: ["update award_round set line = 'other'"],
    finds: [["way of a round", "r"]],
  },
  {
    name: "a step that is gone",
    sql: ["delete from award_round_event where place = 1"],
    finds: [
      ["leaf without a record", "awardRoundEvent/r/1"],
      ["events of a round", "r"],
      ["way of a round", "r"],
    ],
  },
  {
    name: "what a child paid",
    sql: ["update filial_payment set digest = 'of a higher sum'"],
    finds: [
      ["record behind a leaf", "filialPayment/f"],
      ["content of a record", "filialPayment/f"],
    ],
  },
];

/** Law I9 for who won an award, broken behind the program's back. */
tampered("what somebody changed in schemes and rounds", live, CASES);
