import {
  AccountId,
  afterwards,
  type Books,
  move,
  newAccount,
  Points,
  post,
  type Transfer,
  TransferId,
} from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { RecordedPosting } from "../nouns/recorded-posting.ts";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG, YANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import type { Read } from "../unit.ts";
import { verify } from "../verify/verify.ts";
import * as accounts from "./accounts.ts";
import * as balances from "./balances.ts";
import * as books from "./books.ts";
import * as journal from "./journal.ts";
import * as lots from "./lots.ts";
import * as statements from "./statements.ts";

const WANGS = AccountId.make("of-wang");
const ISSUANCE = AccountId.make("issuance");

/** Points for nothing, to try the journal alone. */
const gift = (id: string, amount: number): Transfer => ({
  id: TransferId.make(id),
  entries: move(ISSUANCE, WANGS, Points.make(amount)),
  eventDate: TODAY,
  recordedAt: NOW,
  reason: { _tag: "ByRedemption", redemption: RedemptionId.make(id), summary: "大米1袋" },
});

const recorded = (books: Books, transfer: Transfer): RecordedPosting => ({
  posting: Result.getOrThrow(post(books, transfer)),
  actor: ACTOR,
  attempt: "tap",
});

const SIDES = { accounts: [ISSUANCE, WANGS], spendings: [{ account: WANGS, most: null }] };

onEveryEngine("the journal", ({ open }) => {
  it("gives back a transfer as it was written", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await journal.append(tx, [recorded(await books.lock(tx, SIDES), gift("g", 7))]);
    });
    const [only, ...more] = await database.read(village, async (read) => {
      const all = [];
      for await (const each of journal.transfers(read)) all.push(each);
      return all;
    });
    expect([only, more]).toEqual([{ ...gift("g", 7), actor: ACTOR, attempt: "tap" }, []]);
  });

  it("writes postings that stand on each other as one after the other", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      const first = recorded(await books.lock(tx, SIDES), gift("g1", 7));
      const open = afterwards(await books.lock(tx, SIDES), first.posting);
      const second = recorded(open, { ...gift("g2", -5), id: TransferId.make("g2") });
      await journal.append(tx, [first, second]);
    });
    const left = await database.read(village, (read) => lots.ofAccount(read, WANGS));
    expect(left.map(({ transfer, remaining }) => [transfer, remaining])).toEqual([["g1", 2]]);
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("lets no time run backwards", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      const late = { ...gift("late", 1), recordedAt: later(60_000) };
      await journal.append(tx, [recorded(await books.lock(tx, SIDES), late)]);
      await journal.append(tx, [recorded(await books.lock(tx, SIDES), gift("early", 1))]);
    });
    const { lines } = await database.read(village, (read) => statements.page(read, WANGS));
    expect(lines.map(({ recordedAt }) => recordedAt)).toEqual([later(60_000), later(60_000)]);
  });

  it("conflicts when the balance is no longer the one that was decided on", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const stale = await write((tx) => books.lock(tx, SIDES));
    await write((tx) => earn(tx, WANG.id, 10));
    const late = write((tx) => journal.append(tx, [recorded(stale, gift("g", 7))]));
    await expect(late).rejects.toMatchObject({ name: "Conflict" });
  });

  it("conflicts when a lot is no longer what was decided on", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 10));
    const taking = write(async (tx) => {
      const open = await books.lock(tx, SIDES);
      const fuller = open.lots.map((lot) => ({ ...lot, remaining: Points.make(9) }));
      await journal.append(tx, [recorded({ ...open, lots: fuller }, gift("g", -1))]);
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
    const id = AccountId.make("of-yang");
    const floor = Points.make(0);
    expect(account).toEqual(newAccount({ id, kind: "household", holder: YANG.id, floor }));
  });

  it("are locked two by two, the household's and the village's own", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const sides = await writing(database, village)((tx) => books.lockSides(tx, WANG.id, "store"));
    expect([sides?.holder.id, sides?.own.id]).toEqual(["of-wang", "store"]);
  });
});

onEveryEngine("a balance", ({ open }) => {
  const DAY = 86_400_000;
  /** A hundred earned on the 5th, ten taken on each of the three days after it. */
  const asking = async () => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      await earn(tx, WANG.id, 100);
      for (const nth of [1, 2, 3]) {
        Result.getOrThrow(await takeRice(tx, `r${nth}`, WANG.id, { now: later(nth * DAY) }));
      }
    });
    return <A>(query: (read: Read) => Promise<A>) => database.read(village, query);
  };

  it.each([
    ["2026-03-04", 0],
    ["2026-03-05", 100],
    ["2026-03-06", 90],
    ["2026-12-31", 70],
  ])("of the day %s is known", async (date, balance) => {
    const ask = await asking();
    const day = CalendarDate.make(date);
    const account = await ask((read) => accounts.byId(read, WANGS));
    if (!account) throw new Error("no account");
    expect(await ask((read) => balances.onDate(read, account, day))).toBe(balance);
  });

  it.each([
    [-1, 0],
    [0, 100],
    [DAY - 1, 100],
    [DAY, 90],
    [9 * DAY, 70],
  ])("of %i milliseconds after the first line is known", async (after, balance) => {
    const ask = await asking();
    const account = await ask((read) => accounts.byId(read, WANGS));
    if (!account) throw new Error("no account");
    expect(await ask((read) => balances.atInstant(read, account, later(after)))).toBe(balance);
  });
});
