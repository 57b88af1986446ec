import { Schema } from "effect";

/** How far kin goes: in generations counted up and down, by blood, and where a marriage lies between. */
export const Reach = Schema.Struct({
  blood: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 6 })),
  /** `0` is husband and wife only. */
  marriage: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4 })),
});
export type Reach = typeof Reach.Type;

/** What a village has decided about families: who is too near to decide, and who may act for whom. */
export const FamilyPolicy = Schema.Struct({
  /** Kin so near that they have no say in each other's matters. */
  recusal: Reach,
  /** Kin so near that points may be given to them, where the village lets points be given at all. */
  gifts: Reach,
  /** For how many days one consent to a proxy may hold. */
  mandateDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 })),
  /** Why it was decided so. */
  why: Schema.String.check(Schema.isMaxLength(200)),
});
export type FamilyPolicy = typeof FamilyPolicy.Type;

/**
 * What holds until a village decides otherwise. Recusal goes as far as for public servants: husband and
 * wife, direct line, collateral kin within three generations, which are cousins at most, and near kin by
 * marriage (Civil Servants Law, article 74). Gifts stay among near relatives (Civil Code, article 1045).
 */
export const DEFAULT_FAMILY_POLICY: FamilyPolicy = {
  recusal: { blood: 4, marriage: 2 },
  gifts: { blood: 2, marriage: 0 },
  mandateDays: 365,
  why: "回避照公务员法第七十四条：夫妻、直系血亲、三代以内旁系血亲和近姻亲；转分照民法典第一千零四十五条的近亲属",
};
