import { changeMany as endpoint } from "@huzhu/contract";
import { census, changes, journal } from "@huzhu/db";
import { decideBatch } from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { initialsOf } from "../people/initials.ts";
import { batchFacts, householdsOfBatch } from "./batch-facts.ts";
import { batchViewOf } from "./batch-view.ts";
import { carryingOf, sweepAll } from "./carry-out.ts";
import { settleAccounts } from "./settle-accounts.ts";
import { withHouseholds } from "./written-changes.ts";

/** One act of the history for all of them, so that it is taken back as a whole. */
export const changeMany = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, actor, village } = call;
  const { change, residents } = request.body;
  await journal.lock(tx);
  const ids = await householdsOfBatch(tx, change, residents);
  if (change._tag === "JoinHousehold") await sweepAll(tx, ids, carryingOf(call));
  const facts = await batchFacts(tx, change, ids, localDate(now));
  const decided = decideBatch(facts, change, residents);
  const { homes, people, verb, eventDate, why } = decided;
  const { scale } = village;
  const act = decided.changes.length > 0 ? world.newId() : null;
  const view = await batchViewOf(tx, facts, decided, { act, scale });
  if (act === null) return Result.succeed(view);
  await census.save(
    tx,
    homes,
    people.map((person) => ({ ...person, initials: initialsOf(person.name) })),
  );
  const dissolved = homes.filter((home) => home.dissolved !== null).map(({ id }) => id);
  await settleAccounts(tx, { dissolved, departed: [], returned: [], now, actor });
  const told = { act, verb, eventDate, why, actor, at: now, transfers: [] };
  await changes.write(tx, told, withHouseholds(decided.changes, people), world.newId);
  return Result.succeed(view);
});
