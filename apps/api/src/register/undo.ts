import { undoAct as endpoint, NotFound } from "@huzhu/contract";
import type { Read, Write } from "@huzhu/db";
import { accounts, census, changes, journal, type RegisterChange, transfers } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { isMember, takeBack } from "@huzhu/domain/people/register";
import { type ReverseRefusal, TransferId } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { undoPosting } from "../ledger/undo-posting.ts";
import { staffCommand } from "../mount/verb.ts";
import { initialsOf } from "../people/initials.ts";
import { actViewOf } from "./act-view.ts";
import { type Carrying, carryingOf } from "./carry-out.ts";
import { pursesOf } from "./facts-for.ts";
import { personalOf, settleAccounts } from "./settle-accounts.ts";
import { settleCare } from "./settle-care.ts";
import { withHouseholds } from "./written-changes.ts";

type Changes = ReadonlyArray<RegisterChange>;

const householdsOf = (act: Changes): ReadonlyArray<HouseholdId> => {
  const ids = act.flatMap(({ household, from }) =>
    from === null ? [household] : [household, from],
  );
  return [...new Set(ids)].toSorted().map((id) => HouseholdId.make(id));
};

/** Accounts that the act froze are opened first: what it moved goes back through them. */
const openAgain = async (tx: Write, act: Changes): Promise<void> => {
  const dissolved = act.filter(({ subject, after }) => subject === "household" && after.dissolved);
  const ids = [];
  for (const { id } of dissolved) {
    const account = await accounts.ofHousehold(tx, HouseholdId.make(id));
    if (account) ids.push(account.id);
  }
  const gone = act.filter(({ subject, after }) => subject === "resident" && after.departure);
  const personal = await personalOf(
    tx,
    gone.map(({ id }) => ResidentId.make(id)),
  );
  await accounts.setStatus(tx, [...ids, ...personal.map(({ id }) => id)], "open");
};

/** Moves back whatever the act moved. */
const pointsBack = async (
  tx: Write,
  act: Changes,
  why: string,
  how: Carrying,
): Promise<Result.Result<ReadonlyArray<TransferId>, ReverseRefusal>> => {
  const made: Array<TransferId> = [];
  for (const id of act.flatMap((change) => change.transfers).toReversed()) {
    const booked = await transfers.byId(tx, id);
    if (!booked) throw new Error(`The transfer ${id} of an act is not there.`);
    const reversal = TransferId.make(how.newId());
    const undone = await undoPosting(tx, booked, { ...how, reversal, why, replacement: null });
    if (Result.isFailure(undone)) return Result.fail(undone.failure);
    made.push(reversal);
  }
  return Result.succeed(made);
};

const factsOf = async (read: Read, act: Changes, today: ReturnType<typeof localDate>) => {
  const ids = householdsOf(act);
  const { homes, people } = await census.ofHouseholds(read, ids);
  return {
    homes,
    people,
    purses: await pursesOf(read, ids, today),
    pending: await census.undecided(read, ids),
  };
};

/** Imports are undone as a whole, and what undid one leads back to households that are no more. */
const isOfImport = ({ verb, before, from }: RegisterChange): boolean =>
  verb === "import" || (typeof before?.householdId === "string" && from === null);

export const undoAct = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, staff, actor } = call;
  const { why } = request.body;
  const today = localDate(now);
  await journal.lock(tx);
  const act = await changes.ofAct(tx, request.params.act);
  if (act.length === 0 || act.some((change) => change.erased || isOfImport(change))) {
    return Result.fail(new NotFound({ what: "act" }));
  }
  const moved = act.some((change) => change.transfers.length > 0);
  if (moved && householdsOf(act).some((id) => id === staff.household)) {
    const [household] = householdsOf(act).filter((id) => id === staff.household);
    if (household) return Result.fail(new OwnHousehold({ household }));
  }
  await openAgain(tx, act);
  const back = await pointsBack(tx, act, why, carryingOf(call));
  if (Result.isFailure(back)) return Result.fail(back.failure);
  const facts = await factsOf(tx, act, today);
  const taken = takeBack(facts, act);
  if (Result.isFailure(taken)) return Result.fail(taken.failure);

  const { homes, people, changes: changed } = taken.success;
  const departed = people.filter((person) => !isMember(person)).map(({ id }) => id);
  const id = world.newId();
  const told = { verb: "correct", eventDate: today } as const;
  const decided = { ...told, homes, people, changes: changed, flows: [], departed };
  const view = await actViewOf(tx, facts, decided, id);
  await census.save(
    tx,
    homes,
    people.map((person) => ({ ...person, initials: initialsOf(person.name) })),
  );
  const dissolved = homes.filter((home) => home.dissolved !== null).map((home) => home.id);
  await settleAccounts(tx, { dissolved, departed, returned: [], now, actor });
  await settleCare(tx, departed, { now, actor, by: staff.id });
  const written = { ...told, act: id, why, actor, at: now, transfers: back.success };
  await changes.write(tx, written, withHouseholds(changed, people), world.newId);
  return Result.succeed(view);
});
