import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import { sqliteMigrations } from "../migrations/sqlite/index.ts";
import { migrate } from "./migrate.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** How a file that was just made, in which nothing is counted yet, would answer a question. */
const planOf = (question: string): string => {
  const url = join(folder, "village.db");
  const making = new DatabaseSync(url);
  Result.getOrThrow(migrate(making, sqliteMigrations));
  making.close();
  const connection = new DatabaseSync(url);
  const steps = connection.prepare(`explain query plan ${question}`).all();
  connection.close();
  return steps.map(({ detail }) => String(detail)).join("\n");
};

it.each([
  {
    name: "the entries of each transfer of a kind",
    question: `select e.amount from transfer t
      left join entry e on e.village_id = t.village_id and e.transfer_id = t.id
      where t.village_id = 'v' and t.reason_kind = 'ByRule' order by t.subject_id`,
    index: "e USING INDEX entry_transfer (village_id=? AND transfer_id=?)",
  },
  {
    name: "what each redemption took",
    question: `select (select sum(e.amount) from entry e
        where e.village_id = r.village_id and e.transfer_id = r.transfer_id)
      from redemption r where r.village_id = 'v'`,
    index: "e USING INDEX entry_transfer (village_id=? AND transfer_id=?)",
  },
  {
    name: "the leaf of a record",
    question: "select place from leaf where village_id = 'v' and subject_id = 't' and kind = 'k'",
    index: "leaf USING COVERING INDEX leaf_subject (village_id=? AND subject_id=? AND kind=?)",
  },
  {
    name: "the newest lines of an account",
    question: `select * from entry e
      join transfer t on t.village_id = e.village_id and t.id = e.transfer_id
      where e.village_id = 'v' and e.account_id = 'a' order by e.sequence desc limit 20`,
    index: `e USING PRIMARY KEY (village_id=? AND account_id=?)
SEARCH t USING PRIMARY KEY (village_id=? AND id=?)`,
  },
  {
    name: "the journal in the order of its log",
    question: `select * from leaf l
      join transfer t on t.village_id = l.village_id and t.id = l.subject_id
      where l.village_id = 'v' and l.kind = 'transfer' and l.place > 7 order by l.place limit 500`,
    index: `l USING PRIMARY KEY (village_id=? AND place>?)
SEARCH t USING PRIMARY KEY (village_id=? AND id=?)`,
  },
  {
    name: "whose initials begin so",
    question: `select id, initials from resident where village_id = 'v'
      and initials >= 'wjg' and initials < 'wjg~' and left_on is null
      order by initials, id limit 8`,
    index:
      "resident USING COVERING INDEX resident_words (village_id=? AND initials>? AND initials<?)",
  },
  {
    name: "in whose name something stands",
    question: `select id, name from resident where village_id = 'v'
      and name like '%国%' and left_on is null order by name, id limit 8`,
    index: "resident USING COVERING INDEX resident_words (village_id=?)",
  },
  {
    name: "whose ID number ends so",
    question: `select id from resident where village_id = 'v' and id_tail = 'x'
      and left_on is null limit 8`,
    index: "resident USING INDEX resident_id_tail (village_id=? AND id_tail=?)",
  },
  {
    name: "which household numbers begin so",
    question: `select id from household where village_id = 'v'
      and number >= '12' and number < '12~' order by number, id limit 8`,
    index: "household_by_number (village_id=? AND number>? AND number<?)",
  },
  {
    name: "what undid some transfers",
    question: `select * from transfer where village_id = 'v' and reason_kind = 'ByReversal'
      and subject_id in ('a', 'b', 'c')`,
    index: "INDEX sqlite_autoindex_transfer_2 (village_id=? AND reason_kind=? AND subject_id=?)",
  },
  {
    name: "what a household got by some rules in a month",
    question: `select sum(counted) from claim where village_id = 'v'
      and rule_code in (select value from json_each('["A","B"]')) and state = 'Approved'
      and household_id = 'h' and event_date between '2026-03-01' and '2026-03-31'`,
    index: "claim_counted (village_id=? AND household_id=? AND rule_code=? AND event_date>",
  },
  {
    name: "what a person got by a rule ever",
    question: `select count(*) from claim where village_id = 'v'
      and rule_code in (select value from json_each('["A"]')) and state = 'Approved'
      and resident_id = 'r'`,
    index: "claim_person (village_id=? AND resident_id=? AND rule_code=?)",
  },
  {
    name: "what was counted for a student",
    question: `select count(*) from claim where village_id = 'v'
      and rule_code in (select value from json_each('["A"]')) and state = 'Approved'
      and subject = 's'`,
    index: "claim_subject (village_id=? AND subject=? AND rule_code=?)",
  },
  {
    name: "what a village gave in a week",
    question: `select sum(case when counted > 0 then counted else 0 end) from claim
      where village_id = 'v' and rule_code in (select value from json_each('["A","B"]'))
      and state = 'Approved' and event_date between '2026-03-02' and '2026-03-08'`,
    index: "COVERING INDEX claim_day (village_id=? AND event_date>? AND event_date<?)",
  },
  {
    name: "the deeds behind a day",
    question: `select * from claim where village_id = 'v' and state = 'Approved'
      and (event_date, recorded_at, id) > ('2026-03-05', 7, 'c')
      order by event_date, recorded_at, id limit 10000`,
    index: `claim USING INDEX claim_day (village_id=? AND event_date>?)
USE TEMP B-TREE FOR LAST 2 TERMS OF ORDER BY`,
  },
  {
    name: "the claims at a step, the longest there first",
    question: `select * from claim where village_id = 'v' and state = 'Checking'
      order by recorded_at, id`,
    index: "claim USING INDEX claim_recorded (village_id=? AND state=?)",
  },
  {
    name: "the appeals that nobody has decided",
    question: "select * from claim where village_id = 'v' and appeal = 'open'",
    index: "claim USING INDEX claim_appeal (village_id=? AND appeal=?)",
  },
  {
    name: "the claims that stand for wrong ones",
    question: `select id, replaces from claim where village_id = 'v'
      and replaces is not null and replaces in ('a', 'b', 'c')`,
    index: "claim USING INDEX claim_replaces (village_id=? AND replaces=?)",
  },
  {
    name: "the claims whose way nobody has written down yet",
    question: "select * from claim where village_id = 'v' and events = 0 order by recorded_at, id",
    index: "claim USING INDEX claim_untold (village_id=?)",
  },
  {
    name: "everything that happened to a claim, in order",
    question: "select * from claim_event where village_id = 'v' and claim_id = 'c' order by place",
    index: "claim_event USING INDEX sqlite_autoindex_claim_event_1 (village_id=? AND claim_id=?)",
  },
  {
    name: "what is left of an account's lots",
    question: `select * from lot where village_id = 'v' and account_id = 'a' and remaining > 0
      order by expires, sequence, place`,
    index: "lot USING INDEX lot_open (village_id=? AND account_id=?)",
  },
])("finds $name by its index, not among all of the village", ({ question, index }) => {
  expect(planOf(question)).toContain(index);
});
