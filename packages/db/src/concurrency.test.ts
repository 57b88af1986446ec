import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "./database.ts";
import * as attempts from "./repositories/attempts.ts";
import * as claims from "./repositories/claims.ts";
import * as journal from "./repositories/journal.ts";
import * as pairings from "./repositories/pairings.ts";
import { onEveryEngine, openAt } from "./testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, WANG, YANG } from "./testing/village.ts";
import { approveOne, claimOf, earn, takeRice } from "./testing/work.ts";
import type { Write } from "./unit.ts";
import { verify } from "./verify/verify.ts";

const ten = Array.from({ length: 10 }, (_, nth) => nth);

/** Two rich households and so much rice. */
const market = async (database: Database, rice: number) => {
  const village = await foundVillage(database, { rice });
  await database.write(village, async (tx) => {
    await earn(tx, WANG.id, 1_000);
    return earn(tx, YANG.id, 1_000);
  });
  return village;
};

/** Redeems under an attempt id, as a command does: the answer of before, or a new one. */
const tap = async (tx: Write, redemption: string, beforeCommit = async () => {}) => {
  const earlier = await attempts.find(tx, "tap");
  if (earlier) return Result.succeed(earlier.answer);
  const taken = await takeRice(tx, redemption, WANG.id);
  if (Result.isFailure(taken)) return Result.fail(taken.failure);
  const answer = { redemption: taken.success.id };
  const content = { endpoint: "redeem", contentHash: "h", answer, actor: ACTOR, at: NOW };
  await attempts.insert(tx, { id: "tap", ...content });
  await beforeCommit();
  return Result.succeed(answer);
};

/**
 * Units that run at the same time. The rules are the domain's own; what is tried here is that the
 * locks make each of them decide on what the one before has written.
 */
onEveryEngine("at the same time", ({ open }) => {
  it("ten take the last bag and one gets it", async () => {
    const database = await open();
    const village = await market(database, 1);
    const results = await Promise.all(
      ten.map((nth) =>
        database.write(village, (tx) => takeRice(tx, `r${nth}`, nth % 2 === 0 ? WANG.id : YANG.id)),
      ),
    );
    const refusals = results.flatMap((result) =>
      Result.isFailure(result) ? [result.failure] : [],
    );
    expect(refusals.map(({ _tag }) => _tag)).toEqual(Array(9).fill("OutOfStock"));
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("ten spend the same points and the balance stops at the floor", async () => {
    const database = await open();
    const village = await foundVillage(database);
    await database.write(village, (tx) => earn(tx, WANG.id, 35));
    const results = await Promise.all(
      ten.map((nth) => database.write(village, (tx) => takeRice(tx, `r${nth}`, WANG.id))),
    );
    expect(results.filter(Result.isSuccess)).toHaveLength(3);
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("ten approvals of one household stop at the month's cap", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const swept = ten.map((nth) => claimOf(`c${nth}`, WANG.id));
    await database.write(village, async (tx) =>
      Result.succeed(await claims.insert(tx, swept, ACTOR)),
    );
    const results = await Promise.all(
      swept.map(({ id }) => database.write(village, (tx) => approveOne(tx, id))),
    );
    const points = results.map((result) => Result.getOrThrow(result).assessment.points);
    expect(points.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 5, 5, 5, 5]);
  });

  it("one claim is approved once", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const claim = claimOf("c", WANG.id);
    await database.write(village, async (tx) =>
      Result.succeed(await claims.insert(tx, [claim], ACTOR)),
    );
    const results = await Promise.all(
      ten.map(() => database.write(village, (tx) => approveOne(tx, claim.id))),
    );
    expect(results.filter(Result.isSuccess)).toHaveLength(1);
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("the same attempt is carried out once and everybody gets its answer", async () => {
    const database = await open();
    const village = await foundVillage(database);
    await database.write(village, (tx) => earn(tx, WANG.id, 10));
    const results = await Promise.all(
      ten.map((nth) => database.write(village, (tx) => tap(tx, `r${nth}`))),
    );
    const answers = results.map((result) => Result.getOrThrow(result));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const kinds = await database.read(village, async (read) => {
      const reasons: Array<string> = [];
      for await (const { reason } of journal.transfers(read)) reasons.push(reason._tag);
      return reasons;
    });
    expect(kinds.toSorted()).toEqual(["ByRedemption", "ByRule"]);
  });

  it("a pairing code pairs one machine", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const offer = { codeHash: "123456", deviceName: "村部", expiresAt: later(60_000) };
    await database.write(village, async (tx) =>
      Result.succeed(await pairings.insert(tx, offer, NOW)),
    );
    const results = await Promise.all(
      ten.map(() =>
        database.write(village, async (tx) =>
          Result.succeed(await pairings.consume(tx, "123456", NOW)),
        ),
      ),
    );
    const names = results.map((result) => Result.getOrThrow(result));
    expect(names.filter((name) => name !== null)).toEqual(["村部"]);
  });
});

/**
 * Two units of which the second surely runs into the first: the first does not end before somebody
 * waits for it. In SQLite everybody does, because there is one writer.
 */
onEveryEngine("one after the other", ({ name, place }) => {
  const collide = async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    await database.write(village, (tx) => earn(tx, WANG.id, 10));
    const waiting = `select count(*) as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    const somebodyWaits = async (): Promise<void> => {
      if (name === "sqlite") return;
      const waiters = async () => Number((await at.all(waiting))[0]?.n);
      await expect.poll(waiters, { timeout: 30_000 }).toBe(1);
    };
    return { database, village, somebodyWaits };
  };

  it("the second tap gets the first one's answer, not a refusal", async () => {
    const { database, village, somebodyWaits } = await collide();
    const begun = Promise.withResolvers<void>();
    const first = database.write(village, (tx) => {
      begun.resolve();
      return tap(tx, "first", somebodyWaits);
    });
    await begun.promise;
    const second = database.write(village, (tx) => tap(tx, "second"));
    const answers = [await first, await second].map((result) => Result.getOrThrow(result));
    expect(answers).toEqual([{ redemption: "first" }, { redemption: "first" }]);
  });

  it("the second decides once, on what the first has left", async () => {
    const { database, village, somebodyWaits } = await collide();
    const begun = Promise.withResolvers<void>();
    const first = database.write(village, async (tx) => {
      const taken = await takeRice(tx, "first", WANG.id);
      begun.resolve();
      await somebodyWaits();
      return taken;
    });
    await begun.promise;
    let decided = 0;
    const second = database.write(village, (tx) => {
      decided += 1;
      return takeRice(tx, "second", WANG.id);
    });
    expect(Result.isSuccess(await first)).toBe(true);
    const refusal = Result.getOrThrow(Result.flip(await second));
    expect(refusal).toMatchObject({ _tag: "ShortOfPoints", balance: 0 });
    expect(decided).toBe(1);
  });
});
