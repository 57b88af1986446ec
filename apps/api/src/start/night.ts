import {
  type Actor,
  accounts,
  type Database,
  lots,
  purges,
  type SealKey,
  seal,
  seals,
  villages,
  type Write,
} from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { PointsPolicy } from "@huzhu/domain/points";
import type { PrivacyPolicy } from "@huzhu/domain/privacy";
import { Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { dueToday, postDue } from "../claims/post-due.ts";
import { expireHolds } from "../ledger/expire-holds.ts";
import { sweepAccount } from "../ledger/sweep-account.ts";
import { countingByThemselves } from "../visits/confirm-due.ts";
import { confirmOne } from "../visits/confirm-one.ts";
import { fillAhead } from "../visits/fill-ahead.ts";

const DAY = 24 * 60 * 60_000;

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

/** Counts what hung on the board until yesterday, each in a unit of its own. */
const postAll = async (
  village: VillageId,
  policy: PointsPolicy,
  { db, newId }: Outside,
  now: Instant,
): Promise<void> => {
  const circumstances = { now, newId, actor: PROGRAM, attempt: null, policy };
  for (const id of await db.read(village, (read) => dueToday(read, now))) {
    await db.write(village, async (tx) => {
      const posted = await postDue(tx, id, circumstances);
      return posted && Result.isFailure(posted) ? Result.fail(posted.failure) : Result.void;
    });
  }
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

/** Counts and pays the visits that nobody said anything about, each in a unit of its own. */
const confirmAll = async (
  village: VillageId,
  policy: PointsPolicy,
  { db, newId }: Outside,
  now: Instant,
): Promise<void> => {
  const circumstances = { now, newId, actor: PROGRAM, attempt: null, policy };
  const automatic = { by: { _tag: "Automatic" }, feedback: null, staff: null } as const;
  for (const id of await db.read(village, (read) => countingByThemselves(read, now))) {
    await db.write(village, async (tx) =>
      Result.map(await confirmOne(tx, id, automatic, circumstances), () => undefined),
    );
  }
};

/** Drops what is kept for a time only; people are never erased by themselves. */
const purge = async (
  village: VillageId,
  { retention }: PrivacyPolicy,
  { db }: Outside,
  now: Instant,
): Promise<void> => {
  const before = (days: number) => Instant.make(Math.max(0, now - days * DAY));
  await db.write(village, async (tx) => {
    await purges.answers(tx, before(retention.answers));
    await purges.importLines(tx, before(retention.imports));
    return Result.void;
  });
};

/**
 * What is done every night, once the day is over: the day is sealed, holds end whose time is over,
 * what nobody spent in time expires, what nobody objected to counts, visits that nobody said anything
 * about are paid, those that plans ask for are put down for two weeks, and what is kept for a time only
 * is dropped. Done again, it finds nothing to do; what a rule refuses now stays, for somebody to look at.
 */
export const endDay = async (village: VillageId, outside: Outside, now: Instant): Promise<void> => {
  const { db, sealKey } = outside;
  await db.write(village, async (tx) => {
    await sealDay(tx, sealKey, now);
    await expireHolds(tx, PROGRAM, now);
    return Result.void;
  });
  const profile = await db.read(village, (read) => villages.find(read));
  if (!profile) return;
  const { points, privacy } = profile.settings;
  await sweepAll(village, points, outside, now);
  await postAll(village, points, outside, now);
  await confirmAll(village, points, outside, now);
  await db.write(village, async (tx) => {
    await fillAhead(tx, { now, newId: outside.newId, actor: PROGRAM });
    return Result.void;
  });
  await purge(village, privacy, outside, now);
};
