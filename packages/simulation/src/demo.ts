import photos from "@huzhu/domain/fixtures/goods/photos.json" with { type: "json" };
import store from "@huzhu/domain/fixtures/goods/village-store.json" with { type: "json" };
import first from "@huzhu/domain/fixtures/rulebooks/qingshui-v1.json" with { type: "json" };
import second from "@huzhu/domain/fixtures/rulebooks/qingshui-v2.json" with { type: "json" };
import type { PointsPolicy } from "@huzhu/domain/points";
import { Rulebook } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { GoodsList } from "./goods-list.ts";

/** The two rulebooks of 清水村, the older one first. */
export const DEMO_RULEBOOKS: readonly [Rulebook, Rulebook] = [
  Schema.decodeUnknownSync(Rulebook)(first),
  Schema.decodeUnknownSync(Rulebook)(second),
];

/** How long its points live: a year, and a month in which nobody has to hurry. */
export const DEMO_POLICY: PointsPolicy = {
  expiry: { kind: "months", months: 12, graceDays: 30, carryOver: 0 },
  matching: null,
  giftTies: ["父母", "子女", "兄弟姐妹"],
  conversion: { minutes: 60, points: 2 },
};

/** What its store has on the shelf. */
export const DEMO_GOODS: GoodsList = Schema.decodeUnknownSync(GoodsList)(store);

const Photos = Schema.Record(Schema.String, Schema.Uint8ArrayFromBase64);

/** What each of them looks like, by its name: a WebP of 480 × 480. */
export const DEMO_PHOTOS: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(Schema.decodeUnknownSync(Photos)(photos)),
);
