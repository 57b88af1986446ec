import { AccountId, move, Points, TransferId } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG, YANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import * as accounts from "./accounts.ts";
import * as journal from "./journal.ts";
import * as statements from "./statements.ts";

const WANGS = AccountId.make("of-wang");
const ISSUANCE = AccountId.make("issuance");

/** Points for nothing, to try the journal alone. */
const gift = (id: string, amount: number) => ({
  id: TransferId.make(id),
  entries: move(ISSUANCE, WANGS, Points.make(amount)),
  eventDate: TODAY,
  recordedAt: NOW,
  reason: { _tag: "ByRedemption", redemption: RedemptionId.make(id), summary: "大米1袋" } as const,
  actor: ACTOR,
  attempt: "tap",
});

onEveryEngine("the journal", ({ open }) => {
  it("gives back a transfer as it was written", async () => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      const sides = await accounts.lock(tx, [ISSUANCE, WANGS]);
      const after = sides.map((side) => ({
        ...side,
        balance: Points.make(side.id === WANGS ? 7 : -7),
      }));
      await journal.append(tx, gift("g", 7), after);
    });
    const [only, ...more] = await database.read(village, async (read) => {
      const all = [];
      for await (const each of journal.transfers(read)) all.push(each);
      return all;
    });
    expect([only, more]).toEqual([gift("g", 7), []]);
  });

  it("conflicts when the balance is no longer the one that was decided on", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const stale = await database.read(village, (read) => accounts.ofHousehold(read, WANG.id));
    await writing(database, village)((tx) => earn(tx, WANG.id, 10));
    const late = writing(
      database,
      village,
    )(async (tx) => {
      const [issuance] = await accounts.lock(tx, [ISSUANCE]);
      if (!stale || !issuance) throw new Error("no accounts");
      const after = [
        { ...issuance, balance: Points.make(issuance.balance - 7) },
        { ...stale, balance: Points.make(7) },
      ];
      await journal.append(tx, gift("g", 7), after);
    });
    await expect(late).rejects.toMatchObject({ name: "Conflict" });
  });

  it("conflicts where the balance would fall below the floor", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const taking = writing(
      database,
      village,
    )(async (tx) => {
      const sides = await accounts.lock(tx, [ISSUANCE, WANGS]);
      const after = sides.map((side) => ({
        ...side,
        balance: Points.make(side.id === WANGS ? -1 : 1),
      }));
      const entries = move(WANGS, ISSUANCE, Points.make(1));
      await journal.append(tx, { ...gift("g", 1), entries }, after);
    });
    await expect(taking).rejects.toMatchObject({ name: "Conflict" });
  });

  it("posts a claim once, whoever asks", async () => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(database, village)((tx) => earn(tx, WANG.id, 10));
    const again = writing(database, village)((tx) => earn(tx, WANG.id, 10));
    await expect(again).rejects.toThrow();
    const account = await database.read(village, (read) => accounts.ofHousehold(read, WANG.id));
    expect(account?.balance).toBe(10);
  });
});

onEveryEngine("a statement", ({ open }) => {
  /** Ten earned, then rice taken on three days. */
  const lived = async () => {
    const database = await open();
    const village = await foundVillage(database);
    const DAY = 86_400_000;
    await writing(
      database,
      village,
    )(async (tx) => {
      await earn(tx, WANG.id, 100);
      for (const nth of [1, 2, 3]) {
        Result.getOrThrow(await takeRice(tx, `r${nth}`, WANG.id, { now: later(nth * DAY) }));
      }
    });
    const ask = (query?: statements.StatementQuery) =>
      database.read(village, (read) => statements.page(read, WANGS, query));
    return ask;
  };

  it("tells every line with the balance after it, the newest first", async () => {
    const ask = await lived();
    const { lines, next } = await ask();
    expect(lines.map(({ amount, balance }) => [amount, balance])).toEqual([
      [-10, 70],
      [-10, 80],
      [-10, 90],
      [100, 100],
    ]);
    expect(lines.at(-1)).toMatchObject({
      transfer: "t-earned-wang",
      eventDate: TODAY,
      recordedAt: NOW,
      reason: { _tag: "ByRule", rule: "A02", version: 1 },
    });
    expect(next).toBeNull();
  });

  it("is read in pages", async () => {
    const ask = await lived();
    const first = await ask({ most: 3 });
    expect(first.lines.map(({ balance }) => balance)).toEqual([70, 80, 90]);
    const second = await ask({ most: 3, before: first.next ?? 0 });
    expect(second.lines.map(({ balance }) => balance)).toEqual([100]);
    expect(second.next).toBeNull();
  });

  it.each([
    ["from a day on", { from: "2026-03-07" }, [70, 80]],
    ["to a day", { to: "2026-03-06" }, [90, 100]],
    ["between days", { from: "2026-03-06", to: "2026-03-06" }, [90]],
  ])("is read %s", async (_, days: { from?: string; to?: string }, balances) => {
    const ask = await lived();
    const { lines } = await ask({
      from: days.from === undefined ? undefined : CalendarDate.make(days.from),
      to: days.to === undefined ? undefined : CalendarDate.make(days.to),
    });
    expect(lines.map(({ balance }) => balance)).toEqual(balances);
  });
});

onEveryEngine("accounts", ({ open }) => {
  it("are opened once for a household", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const again = [{ id: AccountId.make("second"), holder: YANG.id }];
    await writing(database, village)((tx) => accounts.open(tx, again, Points.make(0)));
    const account = await database.read(village, (read) => accounts.ofHousehold(read, YANG.id));
    expect(account).toEqual({
      id: "of-yang",
      kind: "household",
      holder: YANG.id,
      status: "open",
      floor: 0,
      balance: 0,
    });
  });

  it("are locked two by two, the household's and the village's own", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const sides = await writing(
      database,
      village,
    )((tx) => accounts.lockSides(tx, WANG.id, "store"));
    expect([sides?.holder.id, sides?.own.id]).toEqual(["of-wang", "store"]);
  });
});
