import { formatPoints, type Points, type Unit } from "@huzhu/domain/points";
import { CONSENT_PURPOSE_LABELS, SECRET_FIELD_LABELS } from "@huzhu/domain/privacy";
import type { Sentences } from "./sentences.ts";

type PrivacyTag =
  | "NothingToReveal"
  | "LookOver"
  | "GuardianMissing"
  | "WitnessMissing"
  | "NotOfChildren"
  | "ConsentAlready"
  | "ConsentWithdrawn"
  | "ConsentMissing"
  | "TooYoungForCard"
  | "StillMember"
  | "ErasedAlready"
  | "ClaimsOpen"
  | "PointsLeft"
  | "HoldsLeft"
  | "CardLeft"
  | "ConfirmedBySame"
  | "RequestedAlready";

const amount = (unit: Unit, of: Points, points: (amount: Points) => string): string =>
  unit === "time" ? `${formatPoints(of, 0)}分钟时间币` : `${points(of)}分`;

/** What stands in the way of looking at, agreeing to, and erasing what is kept of somebody. */
export const PRIVACY_SENTENCES: Sentences<PrivacyTag> = {
  NothingToReveal: ({ fields }) =>
    `没有登记${fields.map((field) => SECRET_FIELD_LABELS[field]).join("和")}`,
  LookOver: () => "查看的时间过了，还要看请重新写明用途",
  GuardianMissing: ({ below }) => `不满${below}岁，要由父母或监护人同意，请写上是谁`,
  WitnessMissing: ({ way }) =>
    way === "fingerprint" ? "按手印要有见证人，请写上是谁" : "口头同意要有见证人，请写上是谁",
  NotOfChildren: ({ below }) => `不满${below}岁的孩子不登记健康和能力评估`,
  ConsentAlready: ({ purpose, on }) =>
    `“${CONSENT_PURPOSE_LABELS[purpose]}”在${on}已经登记过同意了`,
  ConsentWithdrawn: ({ from }) => `这条同意已经撤回了，从${from}起不算`,
  ConsentMissing: ({ purpose }) =>
    `还没有登记本人同意“${CONSENT_PURPOSE_LABELS[purpose]}”，请先到个人资料页登记`,
  TooYoungForCard: ({ age, from }) => `满${from}岁才能有自己的卡，现在${age}岁，请用家里大人的卡`,
  StillMember: ({ name }) => `${name}还在户里，请先在农户页办理去世、迁出`,
  ErasedAlready: ({ name }) => `已经删除过了，现在叫${name}`,
  ClaimsOpen: ({ count }) => `还有${count}条申报没有办完`,
  PointsLeft: ({ unit, balance }, points) => `个人账户里还有${amount(unit, balance, points)}`,
  HoldsLeft: ({ unit, held }, points) => `个人账户里还预留着${amount(unit, held, points)}`,
  CardLeft: () => "还有一张卡能用，请先停用",
  ConfirmedBySame: ({ preparedBy }) => `删除要两个人：${preparedBy}申请的，请另一位确认`,
  RequestedAlready: ({ by }) => `${by}已经申请删除了，等另一位确认`,
};
