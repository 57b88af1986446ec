import { ClaimId, reverseApproval } from "@huzhu/domain/claims";
import type { HouseholdId } from "@huzhu/domain/people";
import { AccountId, reverse, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as books from "../../repositories/books.ts";
import * as claims from "../../repositories/claims.ts";
import * as journal from "../../repositories/journal.ts";
import * as transfers from "../../repositories/transfers.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, ADMIN, foundVillage, NOW, WANG, YANG } from "../../testing/village.ts";
import { claimOf, earn } from "../../testing/work.ts";
import { writing } from "../../testing/write.ts";
import type { Write } from "../../unit.ts";

/** Takes back what the Yangs earned: their transfer and their claim. */
const takeBack = async (tx: Write): Promise<void> => {
  const id = TransferId.make("back");
  const accounts = ["issuance", "of-yang"].map((name) => AccountId.make(name));
  const spendings = accounts.map((account) => ({ account, most: null }));
  const open = await books.lock(tx, { accounts, spendings });
  const original = await transfers.byId(tx, TransferId.make("t-earned-yang"));
  const [claim] = await claims.lock(tx, [ClaimId.make("earned-yang")]);
  if (!original || !claim) throw new Error("there is nothing to take back");
  const { transfer, lines } = original;
  const undone = reverse(
    {
      books: open,
      original: { transfer, lines, uses: [], reversedBy: null },
      id,
      why: "错",
      replacement: null,
    },
    NOW,
  );
  const { posting } = Result.getOrThrow(undone);
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  const facts = { claim, kin: new Set<HouseholdId>(), staff: ADMIN, transfer: id, why: "错" };
  const after = Result.getOrThrow(reverseApproval(facts, NOW));
  const move = { claim: after, from: claim.state._tag, what: "reversed" } as const;
  await claims.advance(tx, [move], { at: NOW, actor: ACTOR });
};

/** A village with a claim that counts, one that was undone, and one that waits. */
const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write((tx) => earn(tx, WANG.id, 30));
  await write((tx) => earn(tx, YANG.id, 20));
  await write((tx) => claims.insert(tx, [claimOf("waiting", WANG.id)], ACTOR));
  await write(takeBack);
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "the points of a claim",
    sql: ["update claim set points = 31 where id = 'earned-wang'"],
    finds: [["points of a claim", "earned-wang"]],
  },
  {
    name: "what a claim counts towards caps",
    sql: ["update claim set counted = 29 where id = 'earned-wang'"],
    finds: [["counted of a claim", "earned-wang"]],
  },
  {
    name: "what a rule gave in a month",
    sql: ["update issued set gained = 29"],
    finds: [["points of a month", "2026-03 A02"]],
  },
  {
    name: "a sum of a month in which nothing happened",
    sql: ["insert into issued select village_id, '2026-02', rule_code, 1 from issued"],
    finds: [["points of a month", "2026-02 A02"]],
  },
  {
    name: "whose claim it was",
    sql: ["update claim set household_id = 'yang' where id = 'earned-wang'"],
    finds: [["household of a claim", "earned-wang"]],
  },
  {
    name: "the rule of a claim",
    sql: ["update claim set rule_code = 'A01' where id = 'earned-wang'"],
    finds: [["rule of a claim", "earned-wang"]],
  },
  {
    name: "the version of the rulebook that counted a claim",
    sql: ["update claim set rulebook_version = 2 where id = 'earned-wang'"],
    finds: [["rule of a claim", "earned-wang"]],
  },
  {
    name: "the day of a claim",
    sql: ["update claim set event_date = '2026-01-02' where id = 'earned-wang'"],
    finds: [["rule of a claim", "earned-wang"]],
  },
  {
    name: "a claim that was counted and waits again",
    sql: ["update claim set state = 'Checking', points = null where id = 'earned-wang'"],
    finds: [["transfer of a claim", "earned-wang"]],
  },
  {
    name: "a claim that waits and seems counted",
    sql: [
      "update claim set state = 'Approved', points = 5, rulebook_version = 1 where id = 'waiting'",
    ],
    finds: [["transfer of a claim", "waiting"]],
  },
  {
    name: "a claim that is gone",
    sql: ["delete from claim where id = 'earned-wang'"],
    finds: [
      ["claim of a transfer", "t-earned-wang"],
      ["claim of an event", "earned-wang/0"],
    ],
  },
  {
    name: "how much a claim says that was done",
    sql: ["update claim set quantity = 31 where id = 'waiting'"],
    finds: [["content of a claim", "waiting"]],
  },
  {
    name: "what a claim says in words",
    sql: ["update claim set note = '看见了' where id = 'earned-wang'"],
    finds: [["content of a claim", "earned-wang"]],
  },
  {
    name: "who recorded a claim",
    sql: ["update claim set recorded_by = 'admin' where id = 'earned-wang'"],
    finds: [["content of a claim", "earned-wang"]],
  },
  {
    name: "whom a claim is about, beside its particulars",
    sql: ["update claim set subject = '小明' where id = 'waiting'"],
    finds: [["content of a claim", "waiting"]],
  },
  {
    name: "until when a claim hangs on the board, beside its state",
    sql: ["update claim set notice_until = '2026-03-06' where id = 'waiting'"],
    finds: [["way of a claim", "waiting"]],
  },
  {
    name: "what came of an appeal, beside its state",
    sql: ["update claim set appeal = 'dismissed' where id = 'earned-wang'"],
    finds: [["way of a claim", "earned-wang"]],
  },
  {
    name: "a claim whose state is no state any more",
    sql: ["update claim set way = 'x' where id = 'waiting'"],
    finds: [["way of a claim", "waiting"]],
  },
  {
    name: "who signed a claim",
    sql: [
      'update claim set way = replace(way, \'"by":"admin"\', \'"by":"cadre"\') where id = \'earned-wang\'',
    ],
    finds: [["way of a claim", "earned-wang"]],
  },
  {
    name: "who signed a claim, in its events too",
    sql: [
      'update claim set way = replace(way, \'"by":"admin"\', \'"by":"cadre"\') where id = \'earned-wang\'',
      'update claim_event set state = replace(state, \'"by":"admin"\', \'"by":"cadre"\') where claim_id = \'earned-wang\'',
    ],
    finds: [["record behind a leaf", "claimEvent/earned-wang/1"]],
  },
  {
    name: "an event that is gone",
    sql: ["delete from claim_event where claim_id = 'earned-wang' and place = 1"],
    finds: [
      ["events of a claim", "earned-wang"],
      ["leaf without a record", "claimEvent/earned-wang/1"],
    ],
  },
  {
    name: "an event that nobody wrote",
    sql: [
      "insert into claim_event select village_id, claim_id, 1, 'refused', at, actor, null, state, null from claim_event where claim_id = 'waiting'",
    ],
    finds: [
      ["events of a claim", "waiting"],
      ["record without a leaf", "claimEvent/waiting/1"],
    ],
  },
  {
    name: "an undone claim that seems to count",
    sql: ["update claim set state = 'Approved', reversal_id = null where id = 'earned-yang'"],
    finds: [["reversal of a claim", "earned-yang"]],
  },
  {
    name: "a claim that seems to be undone",
    sql: ["update claim set state = 'Reversed', reversal_id = 'back' where id = 'earned-wang'"],
    finds: [["reversal of a claim", "earned-wang"]],
  },
];

/** Laws I12, each broken behind the program's back. */
tampered("what somebody changed in claims", live, CASES);
