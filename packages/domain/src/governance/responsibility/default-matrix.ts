import type { Role } from "../role.ts";
import type { Obligation } from "./obligation.ts";
import type { Basis, Responsibility } from "./responsibility.ts";

const law = (says: string): Basis => ({ kind: "law", says });
const rulebook = (says: string): Basis => ({ kind: "rulebook", says });
const agreed = (says: string): Basis => ({ kind: "agreement", says });
const AGREED = agreed("村民会议定的互助约定");
const RULES = rulebook("积分细则");

const ADMIN: ReadonlyArray<Role> = ["admin"];
const OFFICE: ReadonlyArray<Role> = ["admin", "cadre"];
const HALL: ReadonlyArray<Role> = ["admin", "cadre", "keeper"];
const TOWNSHIP: ReadonlyArray<Role> = ["township"];

const within = (obligation: Obligation, days: number) => ({ obligation, days });

type Brought = Omit<Responsibility, "party" | "watched" | "clocks"> &
  Partial<Pick<Responsibility, "clocks">>;

const of =
  (party: Responsibility["party"], watched: Responsibility["watched"]) =>
  (brought: Brought): Responsibility => ({ clocks: [], ...brought, party, watched });

const village = of("village-committee", "supervision-committee");
const supervision = of("supervision-committee", "township");
const fund = of("fund-committee", "supervision-committee");
const township = of("township", "county");

/** What the village committee does every day, or decides with the village. */
const OF_VILLAGE = [
  village({
    ...{ code: "receive", title: "接待来人、应答求助", basis: AGREED, hands: HALL },
    duties: ["see-today", "answer-help", "stop-card"],
    clocks: [within("answer-help", 1)],
  }),
  village({
    ...{ code: "look-up", title: "查村民、细则、商品和账目", basis: AGREED, hands: HALL },
    duties: [
      ...(["see-people", "see-rulebooks", "see-goods", "see-statements"] as const),
      ...(["see-ledger", "see-catalog"] as const),
    ],
  }),
  village({
    ...{ code: "register", title: "管村民名册、登记本人同意", hands: OFFICE },
    basis: law("个人信息保护法第十三条"),
    duties: [
      ...(["change-people", "import-roster", "take-consent", "reveal-personal"] as const),
      ...(["export-person", "erase-person"] as const),
    ],
  }),
  village({
    ...{ code: "privacy", title: "保护个人资料", basis: law("个人信息保护法第五十一条") },
    ...{ hands: ADMIN, duties: ["export-register", "see-looks", "manage-privacy"] },
  }),
  village({
    ...{ code: "hamlet", title: "看自己小组的人", basis: AGREED, hands: ["admin", "leader"] },
    duties: ["see-own-hamlet"],
  }),
  village({
    ...{ code: "record", title: "登记做了什么事", basis: RULES, checkedBy: "check" },
    ...{ hands: [...OFFICE, "leader"], duties: ["record-claim"] },
  }),
  village({
    ...{ code: "rules", title: "按会议决定启用细则", hands: ADMIN },
    basis: law("村民委员会组织法第二十四条"),
    duties: ["adopt-rulebook", "manage-points-policy"],
  }),
  village({
    ...{ code: "accounts", title: "管账号和自助机", basis: AGREED, hands: ADMIN },
    duties: ["manage-staff", "manage-kiosks"],
  }),
  village({
    ...{ code: "duties", title: "定权责清单", basis: AGREED, hands: ADMIN },
    duties: ["adopt-duties"],
  }),
  village({
    ...{ code: "open-duties", title: "公开谁管什么", basis: law("村民委员会组织法第三十条") },
    ...{ hands: [...HALL, "township"], duties: ["see-duties"] },
  }),
  village({
    ...{ code: "answer-township", title: "答复乡镇的督办", basis: AGREED, hands: OFFICE },
    duties: ["answer-remark"],
    clocks: [within("answer-remark", 0)],
  }),
  village({
    ...{ code: "points", title: "发放和划转积分", basis: RULES, hands: OFFICE },
    ...{ duties: ["move-points"], checkedBy: "reverse" },
  }),
  village({
    ...{ code: "month", title: "每月结账、导出账本", basis: RULES, hands: OFFICE },
    duties: ["close-period", "export-journal"],
    clocks: [within("close-month", 10)],
  }),
  village({
    ...{ code: "vouchers", title: "印发和作废积分券", basis: RULES, hands: ADMIN },
    duties: ["manage-vouchers"],
  }),
  village({
    ...{ code: "shop", title: "管超市、在柜台换东西", basis: RULES },
    ...{ hands: ["admin", "keeper"], duties: ["change-goods", "redeem-at-counter"] },
    checkedBy: "store-days",
  }),
  village({
    ...{ code: "bans", title: "定哪些东西不能上架", basis: AGREED, hands: OFFICE },
    duties: ["ban-goods"],
  }),
  village({
    ...{ code: "alliance", title: "管联盟店、月底清算", basis: AGREED, hands: OFFICE },
    duties: ["keep-alliance"],
  }),
  village({
    ...{ code: "sell", title: "在联盟店收积分", basis: AGREED },
    ...{ hands: [...OFFICE, "shop"], duties: ["sell-at-shop"] },
  }),
  village({
    ...{ code: "elders", title: "评估老人、定清单服务", hands: OFFICE },
    basis: law("老年人能力评估规范 GB/T 42195"),
    duties: ["see-elders", "assess-elder"],
    clocks: [within("assess-elder", 0)],
  }),
  village({
    ...{ code: "visits", title: "找帮手、安排走访", basis: AGREED, hands: OFFICE },
    ...{ duties: ["see-helpers", "keep-helpers", "arrange-visits"], checkedBy: "disputes" },
    clocks: [within("report-visit", 3)],
  }),
  village({
    ...{ code: "catalog", title: "按会议决定启用服务清单", basis: AGREED, hands: ADMIN },
    duties: ["adopt-catalog"],
    clocks: [within("renew-catalog", 365)],
  }),
  village({
    ...{ code: "buy", title: "购买服务、验收", basis: AGREED, hands: OFFICE },
    ...{ duties: ["see-market", "order-service"], checkedBy: "oversee" },
  }),
  village({
    ...{ code: "meals", title: "记就餐簿", basis: AGREED, hands: HALL },
    duties: ["keep-canteen"],
  }),
  village({
    ...{ code: "canteen", title: "管老年食堂", basis: AGREED, hands: ADMIN },
    duties: ["manage-canteen"],
  }),
  village({
    ...{ code: "fund-books", title: "记基金的账、收承诺的钱", basis: AGREED, hands: OFFICE },
    ...{ duties: ["see-fund", "keep-fund"], checkedBy: "approve" },
    clocks: [within("collect-pledge", 7)],
  }),
  village({
    ...{ code: "seats", title: "定委员、按期换届", basis: AGREED, hands: ADMIN },
    duties: ["seat-committee"],
    clocks: [within("renew-term", 0)],
  }),
  village({
    ...{ code: "rounds", title: "办评奖、发奖", basis: AGREED, hands: OFFICE },
    ...{ duties: ["see-rounds", "keep-rounds", "pay-round"], checkedBy: "objections" },
  }),
  village({
    ...{ code: "resources", title: "对接外来资源和项目", basis: AGREED, hands: OFFICE },
    duties: ["keep-resources"],
  }),
  village({
    ...{ code: "outreach", title: "入户宣传、办活动、表扬", basis: AGREED, hands: OFFICE },
    duties: ["keep-outreach"],
  }),
  village({
    ...{ code: "doors", title: "上门宣传、记下人家怎么说", basis: AGREED },
    ...{ hands: [...OFFICE, "leader"], duties: ["knock-doors"] },
  }),
];

/** What the supervision committee checks; 村务监督. */
const OF_SUPERVISION = [
  supervision({
    ...{ code: "check", title: "审核申报、答复异议", hands: OFFICE },
    basis: law("村民委员会组织法第三十二条"),
    duties: ["decide-claim"],
    clocks: [within("decide-claim", 7), within("answer-objection", 7)],
  }),
  supervision({
    ...{ code: "reverse", title: "冲正、封账、查自检发现的问题", hands: ADMIN },
    basis: law("村民委员会组织法第三十二条"),
    duties: ["reverse-posting", "seal-journal", "settle-alert"],
    clocks: [within("seal-day", 1), within("settle-alert", 3)],
  }),
  supervision({
    ...{ code: "store-days", title: "核对超市每天的账", basis: AGREED, hands: OFFICE },
    duties: ["check-store-day"],
  }),
  supervision({
    ...{ code: "disputes", title: "裁定走访的争议", basis: AGREED, hands: OFFICE },
    duties: ["decide-dispute"],
    clocks: [within("decide-dispute", 7)],
  }),
  supervision({
    ...{ code: "oversee", title: "监管服务单位、处理投诉", basis: AGREED, hands: ADMIN },
    duties: ["oversee-market"],
    clocks: [within("settle-complaint", 15)],
  }),
  supervision({
    ...{ code: "objections", title: "答复评奖的异议", basis: AGREED, hands: OFFICE },
    duties: ["rule-on-objection"],
    clocks: [within("answer-round-objection", 7)],
  }),
];

/** What the committee of the fund decides. */
const OF_FUND = [
  fund({
    ...{ code: "approve", title: "批准付款", basis: AGREED, hands: OFFICE },
    duties: ["approve-payment"],
    clocks: [within("approve-payment", 5)],
  }),
  fund({
    ...{ code: "meet", title: "每季开会、记会议记录", basis: AGREED, hands: OFFICE },
    duties: ["see-committee", "call-meeting", "keep-minutes"],
    clocks: [within("hold-meeting", 92), within("sign-minutes", 7)],
  }),
  fund({
    ...{ code: "schemes", title: "定评奖办法", basis: AGREED, hands: ADMIN },
    duties: ["keep-schemes"],
  }),
];

/** What lies above the village, and outside the console. */
const ELSEWHERE = [
  township({
    ...{ code: "supervise", title: "看各村情况、督办", hands: TOWNSHIP },
    basis: law("村民委员会组织法第五条"),
    duties: ["see-villages", "supervise"],
  }),
  township({
    ...{ code: "providers", title: "审批服务单位", basis: AGREED, hands: TOWNSHIP },
    duties: ["approve-provider"],
    clocks: [within("approve-provider", 15)],
  }),
  of(
    "county",
    "township",
  )({
    ...{ code: "standards", title: "定补助标准、核服务清单", hands: [], duties: [] },
    basis: law("老年人权益保障法第六条"),
  }),
  of(
    "society",
    "village-committee",
  )({
    ...{ code: "give", title: "按约定送到钱物和服务", basis: agreed("资源链接的约定") },
    ...{ hands: [], duties: [] },
  }),
  of(
    "family",
    "village-committee",
  )({
    ...{ code: "support", title: "赡养、照料、常看望老人", hands: [], duties: [] },
    basis: law("老年人权益保障法第十四条"),
  }),
  of(
    "elder",
    "village-committee",
  )({
    ...{ code: "say", title: "说要什么、做得好不好", basis: AGREED, hands: [], duties: [] },
  }),
];

/** Who is responsible for what, before a village decides otherwise; it carries every duty once. */
export const RESPONSIBILITIES: ReadonlyArray<Responsibility> = [
  ...OF_VILLAGE,
  ...OF_SUPERVISION,
  ...OF_FUND,
  ...ELSEWHERE,
];
