import { ClaimId } from "@huzhu/domain/claims";
import { readSought } from "@huzhu/domain/people";
import { AccountId, type Hold, HoldId, newAccount, Points, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, WANG, WANG_FANG, YANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import type { Write } from "../unit.ts";
import { verify } from "../verify/verify.ts";
import * as accounts from "./accounts.ts";
import * as claims from "./claims.ts";
import * as holders from "./holders.ts";
import * as holds from "./holds.ts";
import * as kinTies from "./kin-ties.ts";
import * as transfers from "./transfers.ts";

const WANGS = AccountId.make("of-wang");
const EARNED = ClaimId.make("earned-wang");
const points = (n: number) => Points.make(n);

onEveryEngine("whose an account is", ({ open }) => {
  const settled = async () => {
    const database = await open();
    const village = await foundVillage(database);
    const person = { kind: "person", unit: "time", resident: WANG_FANG.id } as const;
    await writing(
      database,
      village,
    )((tx) =>
      accounts.openAll(tx, [
        newAccount({ id: AccountId.make("fang"), ...person }),
        newAccount({ id: AccountId.make("dance"), kind: "group", name: "舞蹈队%" }),
      ]),
    );
    return (query: holders.AccountQuery) =>
      database.read(village, (read) => holders.page(read, query, { page: 1, pageSize: 50 }));
  };

  it("is told in the words that people know it by", async () => {
    const find = await settled();
    const { rows, total } = await find({});
    expect(total).toBe(rows.length);
    const owners = new Map(rows.map(({ id, owner }) => [String(id), owner]));
    expect(owners.get("of-wang")).toEqual({
      _tag: "Household",
      household: "wang",
      number: "1",
      hamlet: "东寨",
      head: "王伟",
    });
    expect(owners.get("of-yang")).toMatchObject({ number: "2", head: null });
    expect(owners.get("fang")).toMatchObject({ _tag: "Person", name: "王芳", number: "1" });
    expect(owners.get("dance")).toEqual({ _tag: "Group", name: "舞蹈队%" });
    expect(owners.get("pool")).toEqual({ _tag: "Village" });
  });

  it.each([
    ["a number", { sought: readSought("2", null) }, ["of-yang"]],
    ["the head", { sought: readSought("王伟", null) }, ["of-wang"]],
    [
      "somebody of the household, or whose it is",
      { sought: readSought("wf", null) },
      ["of-wang", "fang"],
    ],
    ["a group's name", { sought: readSought("舞蹈", null) }, ["dance"]],
    ["a sign that means only itself", { sought: readSought("%", null) }, ["dance"]],
    ["a kind and a unit", { kind: "pool", unit: "time" }, ["pool-time"]],
    ["a name of the other unit", { sought: readSought("王伟", null), unit: "time" }, []],
  ] as const)("is found by %s", async (_, query, found) => {
    const find = await settled();
    const { rows, total } = await find(query);
    expect(rows.map(({ id }) => String(id)).toSorted()).toEqual([...found].toSorted());
    expect(total).toBe(found.length);
  });
});

onEveryEngine("a hold", ({ open }) => {
  const HOLD: Hold = {
    id: HoldId.make("h"),
    account: WANGS,
    to: AccountId.make("store"),
    amount: points(5),
    purpose: "年货",
    placedAt: NOW,
    expiresAt: later(1_000),
    end: null,
  };
  const ENDED: Hold = {
    ...HOLD,
    end: { kind: "released", at: later(1), amount: points(0), transfer: null },
  };
  const placed = async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await earn(tx, WANG.id, 10);
      const [account] = await accounts.lock(tx, [WANGS]);
      if (!account) throw new Error("no account");
      await holds.place(tx, HOLD, ACTOR);
      await accounts.setHeld(tx, { ...account, held: points(5) }, account.held);
    });
    return { database, village, write };
  };

  it("is given back as it was placed, and stands until it ends", async () => {
    const { database, village, write } = await placed();
    const openOnes = () => database.read(village, (read) => holds.openOf(read, WANGS));
    expect(await openOnes()).toEqual([{ ...HOLD, actor: ACTOR }]);
    expect((await verify(database, village)).findings).toEqual([]);
    await write((tx) => holds.end(tx, ENDED, ACTOR));
    expect(await openOnes()).toEqual([]);
    const kept = await database.read(village, (read) => holds.byId(read, HOLD.id));
    expect(kept).toEqual({ ...ENDED, actor: ACTOR });
  });

  it("ends once", async () => {
    const { write } = await placed();
    await write((tx) => holds.end(tx, ENDED, ACTOR));
    await expect(write((tx) => holds.end(tx, ENDED, ACTOR))).rejects.toThrow();
  });

  it("is overdue from the moment on at which its time is over", async () => {
    const { database, village } = await placed();
    const overdue = (at: number) =>
      database.read(village, (read) => holds.overdue(read, later(at)));
    expect(await overdue(999)).toEqual([]);
    expect(await overdue(1_000)).toMatchObject([{ id: "h" }]);
  });

  it("is not kept on an account that somebody changed meanwhile", async () => {
    const { write } = await placed();
    const stale = newAccount({ id: WANGS, kind: "household", held: points(9) });
    await expect(write((tx) => accounts.setHeld(tx, stale, points(0)))).rejects.toMatchObject({
      name: "Conflict",
    });
  });
});

onEveryEngine("kin", ({ open }) => {
  it("are the same two, whoever is named first", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const tied = { tie: "亲子", at: NOW, actor: ACTOR };
    await write((tx) => kinTies.tie(tx, YANG.id, WANG.id, tied));
    await write((tx) => kinTies.tie(tx, WANG.id, YANG.id, { ...tied, tie: "兄弟姐妹" }));
    const find = () => database.read(village, (read) => kinTies.find(read, YANG.id, WANG.id));
    expect(await find()).toEqual(["兄弟姐妹"]);
    const ofWang = await database.read(village, (read) => kinTies.ofHousehold(read, WANG.id));
    expect(ofWang).toEqual([
      {
        household: "yang",
        number: "2",
        hamlet: "东寨",
        head: null,
        tie: "兄弟姐妹",
        sentence: null,
      },
    ]);
    await write((tx) => kinTies.untie(tx, YANG.id, WANG.id));
    expect(await find()).toEqual([]);
  });

  it("of one village are unknown in another", async () => {
    const database = await open();
    const [here, there] = [await foundVillage(database), await foundVillage(database)];
    const tied = { tie: "亲子", at: NOW, actor: ACTOR };
    await writing(database, here)((tx) => kinTies.tie(tx, YANG.id, WANG.id, tied));
    expect(await database.read(there, (read) => kinTies.find(read, YANG.id, WANG.id))).toEqual([]);
  });
});

onEveryEngine("a transfer", ({ open }) => {
  const lived = async (): Promise<
    readonly [Database, Awaited<ReturnType<typeof foundVillage>>]
  > => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      await earn(tx, WANG.id, 30);
      Result.getOrThrow(await takeRice(tx, "r", WANG.id));
    });
    return [database, village];
  };

  it("is given back with its lines, its number and what it drew", async () => {
    const [database, village] = await lived();
    const [booked, marks, uses] = await database.read(village, async (read) => [
      await transfers.bySubject(read, "ByRedemption", "r"),
      await transfers.marks(read, [TransferId.make("t-r"), TransferId.make("none")]),
      await transfers.uses(read, [TransferId.make("t-r")]),
    ]);
    expect(booked?.transfer).toMatchObject({ id: "t-r", actor: ACTOR });
    expect(booked?.lines).toMatchObject([
      { account: "of-wang", amount: -10, sequence: 2, balance: 20 },
      { account: "store", amount: 10 },
    ]);
    expect(marks(TransferId.make("t-r")).journalNumber).toBeGreaterThan(0);
    expect(marks(TransferId.make("none"))).toEqual({
      journalNumber: null,
      reversedBy: null,
      replacement: null,
    });
    expect(uses).toMatchObject([
      { by: "t-r", use: { amount: 10 }, lot: { transfer: "t-earned-wang", remaining: 20 } },
    ]);
  });

  it("that is not there is not found", async () => {
    const [database, village] = await lived();
    const missing = await database.read(village, (read) =>
      transfers.byId(read, TransferId.make("none")),
    );
    expect(missing).toBeNull();
  });

  it("taken back leaves a claim that counts no more, once", async () => {
    const [database, village] = await lived();
    const write = writing(database, village);
    const [claim] = await write((tx) => claims.lock(tx, [EARNED]));
    if (claim?.state._tag !== "Approved") throw new Error("not approved");
    const transfer = TransferId.make("back");
    const state = { ...claim.state, _tag: "Reversed", why: "错", transfer } as const;
    const move = { claim: { ...claim, state }, from: "Approved", what: "reversed" } as const;
    const takeBack = (tx: Write) => claims.advance(tx, [move], { at: NOW, actor: ACTOR });
    await write(takeBack);
    const [after] = await write((tx) => claims.lock(tx, [EARNED]));
    expect(after?.state).toEqual(state);
    const whose = { of: "holder", id: claim.household } as const;
    const tally = {
      key: "all",
      measure: "claims",
      rules: [claim.rule],
      whose,
      window: null,
    } as const;
    const sums = await write((tx) => claims.tallied(tx, [tally]));
    expect(sums.get("all")).toBe(0);
    await expect(write(takeBack)).rejects.toMatchObject({
      name: "Conflict",
    });
  });
});
