import {
  boundGoods,
  goods,
  household,
  proxies,
  type Receipt,
  type RequestOf,
  redeemAtCounter,
  redeemingTerms,
  residents,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { Result } from "effect";
import { Counter } from "../lib/counter/counter.svelte.ts";
import { deskAt } from "./desk.ts";
import { FakeServer } from "./fake-server.ts";
import { MANDATE, proxiesWith } from "./mandates.ts";
import { GOODS, householdOf, NOW, peopleFor, ZHANG } from "./village.ts";

/** What the counter gives whoever took something. */
export const RECEIPT: Receipt = {
  redemption: RedemptionId.make("redemption-1"),
  at: NOW,
  lines: [],
  points: Points.make(33),
  topUp: null,
  balance: Points.make(7),
  actedBy: null,
};

export const BALANCE = 40;

/** A counter in a village where 张三's household has 40 points. */
export const opened = async () => {
  const redeemed: Array<RequestOf<typeof redeemAtCounter>["body"]> = [];
  const server = new FakeServer()
    .on(goods, () => Result.succeed(GOODS))
    .on(residents, ({ query }) => {
      const rows = peopleFor(query.search ?? "");
      return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
    })
    .on(boundGoods, () => Result.succeed([]))
    .on(proxies, () => Result.succeed(proxiesWith(MANDATE)))
    .on(household, () => Result.succeed(householdOf(ZHANG, BALANCE)))
    .on(redeemingTerms, () => Result.succeed({ notNow: null, notByProxy: null, topUp: null }))
    .on(redeemAtCounter, ({ body }) => {
      redeemed.push(body);
      return Result.succeed(RECEIPT);
    });
  const counter = new Counter(deskAt(server, "keeper"));
  await counter.load();
  return { counter, server, redeemed };
};

/** The same, with 张三 before it. */
export const served = async () => {
  const all = await opened();
  void all.counter.people.type(ZHANG.card ?? "");
  await all.counter.people.enter();
  return all;
};
