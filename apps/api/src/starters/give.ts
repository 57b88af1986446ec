import { giveStarters as endpoint, NotFound } from "@huzhu/contract";
import { accounts, books, journal, type Write } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import type { ResidentId } from "@huzhu/domain/people";
import {
  type Account,
  afterwards,
  type HeldUnit,
  Points,
  type Posting,
  TransferId,
} from "@huzhu/domain/points";
import { giveStarter } from "@huzhu/domain/reciprocity/standing";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { accountOf } from "../claims/account-of.ts";
import { expiresOf } from "../ledger/expires.ts";
import { accountIn } from "../ledger/people-account.ts";
import { staffCommand } from "../mount/verb.ts";
import { type StarterGround, starterGround } from "./facts.ts";

interface Receiving {
  readonly elder: ResidentId;
  readonly account: Account["id"];
}

/** Into which account each is given; whoever has no time account yet gets one. */
const receiving = async (
  tx: Write,
  { roster }: StarterGround,
  { unit, elders }: { readonly unit: HeldUnit; readonly elders: ReadonlyArray<ResidentId> },
  newId: () => string,
): Promise<ReadonlyArray<Receiving> | null> => {
  const found: Array<Receiving> = [];
  for (const elder of new Set(elders)) {
    const household = roster.people.get(elder)?.householdId;
    if (household === undefined) return null;
    const credited = unit === "time" ? { unit, resident: elder } : { unit, household };
    const account = await accountOf(tx, credited, newId);
    if (!account) return null;
    found.push({ elder, account: account.id });
  }
  return found;
};

/** All of them or none: the first who may not have one refuses the rest. */
export const giveAllStarters = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, actor, attempt }) => {
    const { unit, each, elders, decision } = request.body;
    await journal.lock(tx);
    const today = localDate(now);
    const ground = await starterGround(tx, unit, today);
    const { household } = staff;
    const own = elders.some((elder) => ground.roster.people.get(elder)?.householdId === household);
    if (household !== null && own) return Result.fail(new OwnHousehold({ household }));
    const { newId } = world;
    const those = await receiving(tx, ground, { unit, elders }, newId);
    if (!those) return Result.fail(new NotFound({ what: "resident" }));
    const pool = await accounts.own(tx, "pool", unit);
    let open = await books.lock(tx, {
      accounts: [pool, ...new Set(those.map(({ account }) => account))],
    });
    const expires = expiresOf(unit, village.settings.points, today);
    const postings: Array<Posting> = [];
    for (const { elder, account } of those) {
      const sides = { pool: accountIn(open, pool), to: accountIn(open, account) };
      const facts = { ...ground, ...sides, books: open, elder, amount: each, decision, expires };
      const posted = giveStarter({ ...facts, transfer: TransferId.make(newId()) }, now);
      if (Result.isFailure(posted)) return Result.fail(posted.failure);
      postings.push(posted.success);
      open = afterwards(open, posted.success);
    }
    await journal.append(
      tx,
      postings.map((posting) => ({ posting, actor, attempt })),
    );
    return Result.succeed({ elders: those.length, sum: Points.make(each * those.length) });
  },
);
