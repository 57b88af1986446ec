import {
  type Actor,
  accounts,
  type Database,
  lots,
  type SealKey,
  seal,
  seals,
  villages,
  type Write,
} from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { PointsPolicy } from "@huzhu/domain/points";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expireHolds } from "../ledger/expire-holds.ts";
import { sweepAccount } from "../ledger/sweep-account.ts";

const PROGRAM: Actor = { kind: "program", id: "night", name: "夜间任务" };

interface Outside {
  readonly db: Database;
  readonly sealKey: SealKey;
  readonly newId: () => string;
}

/** Seals what was written until now, unless something was sealed since the day began. */
const sealDay = async (tx: Write, key: SealKey, now: Instant): Promise<void> => {
  const last = await seals.newest(tx);
  if (last && localDate(last.sealedAt) >= localDate(now)) return;
  await seal(tx, { kind: "day", at: now, key });
};

/** Takes what nobody spent in time out of every account, each in a unit of its own. */
const sweepAll = async (
  village: VillageId,
  policy: PointsPolicy,
  { db, newId }: Outside,
  now: Instant,
): Promise<void> => {
  const over = await db.read(village, (read) => lots.overdue(read, localDate(now)));
  for (const id of new Set(over.map(({ account }) => account))) {
    await db.write(village, async (tx) => {
      const account = await accounts.byId(tx, id);
      const circumstances = { now, newId, actor: PROGRAM, attempt: null, policy };
      if (account) await sweepAccount(tx, account, circumstances);
      return Result.void;
    });
  }
};

/**
 * What is done every night, once the day is over: the day is sealed, holds end whose time is over, and
 * what nobody spent in time expires. Done again, it finds nothing to do.
 */
export const endDay = async (village: VillageId, outside: Outside, now: Instant): Promise<void> => {
  const { db, sealKey } = outside;
  await db.write(village, async (tx) => {
    await sealDay(tx, sealKey, now);
    await expireHolds(tx, PROGRAM, now);
    return Result.void;
  });
  const profile = await db.read(village, (read) => villages.find(read));
  if (profile) await sweepAll(village, profile.settings.points, outside, now);
};
