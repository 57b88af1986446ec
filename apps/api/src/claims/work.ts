import { claimWork as endpoint } from "@huzhu/contract";
import { claims, rulebooks, staff as staffs } from "@huzhu/db";
import { late, unattended } from "@huzhu/domain/claims";
import { may } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";
import { underwayOf, type Walking } from "./underway.ts";

const STEPS = ["Checking", "Returned", "Checked", "OnNotice", "Halted", "Ready"] as const;

/** 待办: what waits for somebody of the office. */
export const seeWork = staffQuery(endpoint, async ({ tx, now, responsibilities }) => {
  const today = localDate(now);
  const versions = await rulebooks.versions(tx);
  const checking = await claims.atStep(tx, "Checking", today);
  const rows = new Map(checking.map((claim) => [claim.id, claimRowOf(claim, versions)]));
  const walking: Array<Walking> = [];
  for (const claim of checking) walking.push(await underwayOf(tx, claim, versions));

  const rowOf = (id: Walking["claim"]["id"]) => {
    const row = rows.get(id);
    if (!row) throw new Error(`The claim ${id} is not among those that are looked at.`);
    return row;
  };
  const overdue = walking
    .flatMap(({ claim, procedure }) => late([claim], procedure, today))
    .toSorted((one, other) => other.days - one.days);
  const people = await staffs.list(tx);
  const alone = unattended(
    walking,
    people.filter(({ role }) => may(role, "decide-claim", responsibilities)),
  );
  return Result.succeed({
    waiting: await claims.countSteps(tx, STEPS, today),
    appeals: (await claims.appealed(tx)).map((claim) => claimRowOf(claim, versions)),
    late: overdue.map(({ claim, title, until, days }) => ({
      claim: rowOf(claim),
      title,
      until,
      days,
    })),
    unattended: alone.map(({ claim, title, missing }) => ({ claim: rowOf(claim), title, missing })),
    names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
  });
});
