import { type CoverFacts, cover } from "@huzhu/contract";
import { monthAfter } from "@huzhu/domain/cover";
import { LineCode } from "@huzhu/domain/fund";
import { GoodId } from "@huzhu/domain/store";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";

export const STORE_LINE = LineCode.make("store");
const RICE = { good: GoodId.make("rice"), name: "大米", unit: "袋", price: 25 };
const OF_STORE = { line: STORE_LINE, use: null };

/** Three months in which a tenth was redeemed, twelve bags of rice, and money for more of them. */
export const COVER: CoverFacts = {
  from: "2026-11",
  months: [1, 2, 3].map((nth) => ({
    month: monthAfter("2026-07", nth),
    ...{ issued: 100, redeemed: 100, expired: 0, outstanding: 900 },
  })),
  outstanding: [
    { lastMonth: "2026-11", amount: 100 },
    { lastMonth: null, amount: 800 },
  ],
  lives: 12,
  worth: { over: 100, under: 1 },
  days: 90,
  goods: [{ ...RICE, onHand: 12, redeemed: 30 }],
  lines: [{ code: STORE_LINE, title: "积分超市", free: 10_050, buys: false }],
  came: [{ source: "business", ...OF_STORE, month: "2026-03", fen: 120_000 }],
  promised: [{ source: "charity", ...OF_STORE, month: "2026-12", fen: 24_000 }],
};

export const withCover = (server: FakeServer, facts = COVER): FakeServer =>
  server.on(cover, () => Result.succeed(facts));
