import type {
  AnswerOf,
  DonorAccountView,
  DonorRow,
  fund,
  PledgeRow,
  PublicSheetView,
} from "@huzhu/contract";
import { DonorId, GiftId, LineCode, PledgeId } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { CalendarDate } from "@huzhu/domain/time";
import { RICE, TODAY } from "./village.ts";

export const LINE = LineCode.make("canteen");

export const LIN: DonorRow = {
  ...{ id: DonorId.make("d-1"), name: "林建国", source: "villagers", person: true, named: true },
  ...{ gifts: 2, given: 10_000, inKind: 60_000, left: 4_000, toThank: 1, last: TODAY },
};

/** What became of 林's money and rice. */
export const LIN_ACCOUNT: DonorAccountView = {
  ...LIN,
  received: [
    {
      ...{ gift: GiftId.make("g-1"), on: TODAY, fen: 10_000, lines: ["老年食堂"], use: "冬衣" },
      thanked: null,
    },
  ],
  things: [
    {
      ...{ id: GiftId.make("g-2"), source: LIN.source, donor: LIN.id, what: "大米", many: 10 },
      ...{ unit: "袋", fen: Fen.make(60_000), valuedBy: "村会计", on: TODAY, good: RICE.id },
      ...{ thanked: null, rest: 8 },
      went: [{ kind: "redemption", on: TODAY, pieces: 2, to: "张**", hamlet: "上寨" }],
    },
  ],
  spent: [
    {
      ...{ on: TODAY, line: "老年食堂", title: "给独居老人的冬衣", use: "冬衣" },
      ...{ payees: ["镇上服装店"], fen: 6_000 },
      goods: [
        {
          ...{ what: "棉被", many: 4, unit: "床", rest: 3 },
          went: [{ kind: "gift", on: TODAY, pieces: 1, to: "杨**", hamlet: "下寨" }],
        },
      ],
    },
  ],
};

const part = (due: string, state: PledgeRow["instalments"][number]["state"]) => ({
  ...{ due: CalendarDate.make(due), fen: 600_000, state, on: null },
});
export const PLEDGE: PledgeRow = {
  ...{ id: PledgeId.make("p-1"), donor: LIN.name, donorId: LIN.id, source: LIN.source, line: LINE },
  ...{ title: "三年助餐", ended: null },
  instalments: [part("2026-12-10", "due"), part("2027-12-10", "promised")],
};
export const LATE: PledgeRow = {
  ...PLEDGE,
  ...{ id: PledgeId.make("p-2"), title: "修灶", instalments: [part("2026-11-01", "late")] },
};

export const YEAR: AnswerOf<typeof fund> = {
  ...{ year: 2026, years: [2026], before: 0, income: 0, spent: 0, left: 0, inKind: 0 },
  ...{ sources: [], months: [] },
  lines: [
    {
      ...{ code: LINE, title: "老年食堂", purpose: "买菜", open: true, decision: "第1号" },
      ...{ plans: [], threshold: Fen.make(0), plan: 0, before: 0, income: 0, moved: 0 },
      ...{ spent: 0, bank: 0, cash: 0, free: 0, earmarked: 0, ordered: 0, promised: 0 },
    },
  ],
};

export const MONTH: PublicSheetView = {
  ...{ from: CalendarDate.make("2026-10-01"), until: CalendarDate.make("2026-10-31") },
  ...{ before: 100_000, income: 20_000, spent: 6_000, left: 114_000, inKind: 60_000 },
  sources: [{ source: "villagers", fen: 20_000 }],
  lines: [{ title: "老年食堂", spent: 6_000, left: 114_000 }],
  givers: [{ name: "林**", fen: 10_000, things: ["大米10袋"] }],
  ...{ unnamed: 1, payments: 1, households: 0, exchanged: 12, brought: 3 },
};
