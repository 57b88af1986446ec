import type { FundView, GoodRow, LinkRow, ProjectRow, ResourcesView } from "@huzhu/contract";
import { LineCode } from "@huzhu/domain/fund";
import { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { LinkId, NeedId, OfferId, ProjectId } from "@huzhu/domain/resources";
import { GoodId } from "@huzhu/domain/store";
import { NOW, TODAY } from "./village.ts";

const LI = StaffId.make("li");
const same = { kind: "goods", hamlet: null, hamletName: null, takenBy: LI, at: NOW } as const;
export const OFFER: ResourcesView["offers"][number] = {
  ...{ ...same, id: OfferId.make("o"), from: "粮油公司", giver: "enterprise", contact: null },
  ...{ what: "大米", quantity: 40, since: TODAY, until: null, closed: null },
  ...{ over: false, tied: null },
};
export const NEED: ResourcesView["needs"][number] = {
  ...{ ...same, id: NeedId.make("n"), what: "过年的米", quantity: 30, wantedBy: null },
  ...{ closed: null, tied: null },
};
const CLOSED = { why: "给完了", by: LI, at: NOW };
export const LINK: LinkRow = {
  ...{ id: LinkId.make("l"), offer: OFFER.id, need: NEED.id, kind: "goods", stage: "Agreed" },
  ...{ from: "粮油公司", offered: "大米", needed: "过年的米", good: null },
  steps: [{ step: { _tag: "Agreed", terms: "送来", on: TODAY, by: LI, at: NOW }, writer: "李" }],
};
export const GUESTHOUSE: ProjectRow = {
  ...{ id: ProjectId.make("p"), title: "民宿", partner: "合作社", paper: "协议1号" },
  ...{ shareOf: "profit", permille: 200, since: TODAY },
  years: [2025, 2024].map((year) => ({
    ...{ year, result: Fen.make(100_000), expected: Fen.make(20_000), received: [] },
    ...{ came: Fen.make(0), open: Fen.make(year === 2024 ? 20_000 : 10_000) },
  })),
};
export const RESOURCES: ResourcesView = {
  offers: [OFFER, { ...OFFER, id: OfferId.make("closed"), closed: CLOSED }],
  needs: [NEED],
  suggestions: [{ offer: OFFER.id, need: NEED.id, fits: ["kind", "enough"] }],
  links: [LINK],
  projects: [GUESTHOUSE],
};
export const RICE: GoodRow = {
  ...{
    id: GoodId.make("rice"),
    name: "大米",
    unit: "袋",
    barcode: null,
    photo: null,
    onShelf: true,
  },
  ...{ prices: [], onHand: 3, price: null },
};

export const FUND: FundView = {
  ...{ year: 2026, years: [2026], before: 0, income: 0, spent: 0, left: 0, inKind: 0 },
  ...{ sources: [], months: [] },
  lines: [
    {
      ...{ code: LineCode.make("elders"), title: "敬老", purpose: "敬老", open: true },
      ...{ plans: [], threshold: Fen.make(20_000), decision: "纪要1号" },
      ...{ plan: 0, before: 0, income: 0, moved: 0, spent: 0, bank: 0, cash: 0 },
      ...{ free: 0, earmarked: 0, ordered: 0, promised: 0 },
    },
  ],
};
