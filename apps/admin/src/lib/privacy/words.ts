import {
  CONSENT_WAY_LABELS,
  type ConsentPurpose,
  ConsentWay,
  ERASURE_GROUND_LABELS,
  ErasureGround,
  LOOK_PURPOSE_LABELS,
  LookPurpose,
} from "@huzhu/domain/privacy";

export const LOOK_PURPOSES = LookPurpose.literals.map(
  (purpose) => [purpose, LOOK_PURPOSE_LABELS[purpose]] as const,
);

export const CONSENT_WAYS = ConsentWay.literals.map(
  (way) => [way, CONSENT_WAY_LABELS[way]] as const,
);

export const GROUNDS = ErasureGround.literals.map(
  (ground) => [ground, ERASURE_GROUND_LABELS[ground]] as const,
);

/** Why each consent is asked for, in what the law asks. */
export const CONSENT_WHY: Record<ConsentPurpose, string> = {
  register: "登记姓名、证件、电话，记积分",
  health: "健康、失能、困难情况是敏感信息，要单独同意",
  photo: "人脸是敏感信息，要单独同意",
  outside: "把资料给村外的单位，要单独同意",
};
