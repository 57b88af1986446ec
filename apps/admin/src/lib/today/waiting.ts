import type { AnswerOf, claimWork, Today } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";
import type { ClaimFilter } from "../claims/claim-filters.ts";

/** Something that waits for somebody, and where it is done. */
export interface Waiting {
  readonly count: number;
  readonly words: string;
  readonly route:
    | "/claims"
    | "/goods"
    | "/goods/stock"
    | "/goods/orders"
    | "/counter/reservations"
    | "/goods/days"
    | "/elders/due"
    | "/households/proxies"
    | "/helper-roster"
    | "/services/providers"
    | "/fund/pledges"
    | "/settings/kiosks";
  readonly duty: Duty;
  /** Which claims of the list. */
  readonly step?: ClaimFilter;
}

/** What waits today; nothing that has nothing to do. */
export const waitingOf = ({
  pendingClaims,
  lowStock,
  goodsSpoiling,
  purchasesOverdue,
  reservationsFreed,
  deliveriesOpen,
  storeUnclosed,
  storeDaysUnchecked,
  assessmentsDue,
  proxiesEnding,
  papersEnding,
  approvalsEnding,
  pledgesDue,
  kiosksUnwell,
}: Pick<
  Today,
  | "pendingClaims"
  | "lowStock"
  | "goodsSpoiling"
  | "purchasesOverdue"
  | "reservationsFreed"
  | "deliveriesOpen"
  | "storeUnclosed"
  | "storeDaysUnchecked"
  | "assessmentsDue"
  | "proxiesEnding"
  | "papersEnding"
  | "approvalsEnding"
  | "pledgesDue"
  | "kiosksUnwell"
>): readonly Waiting[] => {
  const all: readonly Waiting[] = [
    { count: pendingClaims, words: "条积分等着审核", route: "/claims", duty: "decide-claim" },
    { count: lowStock.length, words: "样商品快没了", route: "/goods", duty: "see-goods" },
    {
      count: goodsSpoiling,
      words: "样商品快到期或过期了",
      route: "/goods/stock",
      duty: "see-goods",
    },
    {
      count: purchasesOverdue,
      words: "张采购单该到货了还没到",
      route: "/goods/orders",
      duty: "see-goods",
    },
    {
      count: reservationsFreed,
      words: "份留货过期或缺货，放回了",
      route: "/counter/reservations",
      duty: "redeem-at-counter",
    },
    {
      count: deliveriesOpen,
      words: "份留货等人送上门",
      route: "/counter/reservations",
      duty: "redeem-at-counter",
    },
    {
      count: storeUnclosed === null ? 0 : 1,
      words: "天积分超市开了门没关门",
      route: "/goods/days",
      duty: "change-goods",
    },
    {
      count: storeDaysUnchecked,
      words: "天积分超市的账等监委会看",
      route: "/goods/days",
      duty: "check-store-day",
    },
    { count: assessmentsDue, words: "位老人该评估了", route: "/elders/due", duty: "see-elders" },
    {
      count: proxiesEnding,
      words: "份代理30天内到期",
      route: "/households/proxies",
      duty: "change-people",
    },
    {
      count: papersEnding,
      words: "份帮手的资格证快到期或刚过期",
      route: "/helper-roster",
      duty: "see-helpers",
    },
    {
      count: approvalsEnding,
      words: "家服务单位的许可快到期或刚过期",
      route: "/services/providers",
      duty: "oversee-market",
    },
    { count: pledgesDue, words: "笔承诺的钱该到账了", route: "/fund/pledges", duty: "see-fund" },
    {
      count: kiosksUnwell,
      words: "台自助机没有回音或读卡器没接上",
      route: "/settings/kiosks",
      duty: "manage-kiosks",
    },
  ];
  return all.filter(({ count }) => count > 0);
};

type Work = Pick<AnswerOf<typeof claimWork>, "waiting" | "appeals">;

const STEPS = [
  { step: "Halted", words: "条异议等着处理" },
  { step: "Checked", words: "条审核好了，等着公示" },
  { step: "Ready", words: "条公示到期，等着入账" },
] as const;

/** What waits on the way of claims behind their checks. */
export const waitingOnWay = ({ waiting, appeals }: Work): readonly Waiting[] => {
  const claims = { route: "/claims", duty: "decide-claim" } as const;
  const steps = STEPS.map(({ step, words }) => ({
    ...{ ...claims, step, words },
    count: waiting.find((one) => one.step === step)?.count ?? 0,
  }));
  const all: readonly Waiting[] = [
    ...steps,
    { ...claims, step: "Appeals", words: "条申诉等着处理", count: appeals.length },
  ];
  return all.filter(({ count }) => count > 0);
};
