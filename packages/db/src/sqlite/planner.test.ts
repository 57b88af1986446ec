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
])("finds $name by its index, not among all of the village", ({ question, index }) => {
  expect(planOf(question)).toContain(index);
});
