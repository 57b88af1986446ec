import type { AdoptedCatalog, ElderEntitlements, GapRow, GapTable } from "@huzhu/contract";
import { Catalog, type Entitlement, entitlements } from "@huzhu/domain/catalog";
import { ResidentId } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { NOW, TODAY, ZHANG } from "./village.ts";

/** The service catalog of the invented village: two services, one of them to be looked up. */
export const CATALOG: Catalog = Schema.decodeUnknownSync(Catalog)({
  format: "huzhu-catalog-1",
  title: "柳溪村养老服务清单",
  version: 1,
  effectiveFrom: "2026-01-01",
  scale: 0,
  services: [
    {
      code: "N04",
      title: "高龄津贴",
      category: "security",
      unit: "月",
      eligibility: [{ age: { least: 80 } }],
      helpers: ["institution"],
      frequency: { kind: "standing" },
      payers: ["government"],
      verify: ["每月多少钱，请对照县里的清单"],
    },
    {
      code: "M01",
      title: "上门探访",
      category: "visiting",
      unit: "次",
      minutes: 30,
      helpers: ["neighbour"],
      frequency: {
        kind: "byRisk",
        high: { times: 1, per: "week" },
        key: { times: 1, per: "month" },
        general: { times: 1, per: "quarter" },
      },
      reward: { points: 3, per: "visit" },
      payers: ["fund"],
    },
    {
      code: "C01",
      title: "老年食堂午餐",
      category: "canteen",
      unit: "餐",
      helpers: ["paidVillager"],
      frequency: { kind: "onRequest" },
      price: {
        tiers: [
          { age: 60, fen: 500 },
          { age: 80, fen: 0 },
        ],
        ceiling: 1200,
      },
      payers: ["family", "fund"],
    },
  ],
});

export const ADOPTED_CATALOG: AdoptedCatalog = {
  catalog: CATALOG,
  adoptedAt: NOW,
  adoptedBy: "王主任",
  decision: null,
  current: true,
};

/** What somebody of 83 who lives alone is entitled to. */
const ofZhang: ReadonlyArray<Entitlement> = entitlements(
  {
    elder: {
      id: ZHANG.id,
      birthDate: CalendarDate.make("1943-01-01"),
      relation: "head",
      residence: "home",
      awaySince: null,
    },
    members: [],
    certifications: [],
    assessments: [],
  },
  CATALOG,
  TODAY,
);
export const ENTITLEMENTS: ElderEntitlements = { on: TODAY, version: 1, entitlements: ofZhang };

const row = (key: string, title: string, under: string, missing: number): GapRow => ({
  key,
  title,
  under,
  elders: 3,
  behind: missing > 0 ? 2 : 0,
  expected: 5,
  met: 5 - missing,
  missing,
  delivered: 5 - missing,
  minutes: 60,
});

/** What was due in February: by service, and the elders behind. */
export const GAP_BY_SERVICE: GapTable = {
  from: CalendarDate.make("2026-02-01"),
  to: CalendarDate.make("2026-02-28"),
  total: row("", "合计", "", 2),
  rows: [row("M01", "上门探访", "探访关爱", 2)],
};
export const GAP_BY_ELDER: GapTable = {
  ...GAP_BY_SERVICE,
  rows: [row(ZHANG.id, "张三", "上寨", 2), row(ResidentId.make("li"), "李四", "河边组", 0)],
};
