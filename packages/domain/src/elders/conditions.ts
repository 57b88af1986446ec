import { Schema } from "effect";

/** What may happen to an elder who needs care; two of them in 30 days make the level worse. */
export const CareRisk = Schema.Literals(["fall", "wander", "choke", "selfHarm", "other"]);
export type CareRisk = typeof CareRisk.Type;

export const CARE_RISK_LABELS: Record<CareRisk, string> = {
  fall: "跌倒",
  wander: "走失",
  choke: "噎食",
  selfHarm: "自伤自杀",
  other: "其他意外",
};

/** Over how many days, the day of the assessment among them, such events count together. */
export const CARE_RISK_DAYS = 30;

/** How many of them it takes. */
export const CARE_RISK_COUNT = 2;

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 99 }));

/** What is known of an elder's health beside the marks. */
export const Conditions = Schema.Struct({
  /** Cannot be woken. */
  coma: Schema.Boolean,
  /** A diagnosis of ICD-10 F00–F03. */
  dementia: Schema.Boolean,
  /** A diagnosis of ICD-10 F04–F99. */
  mentalDisorder: Schema.Boolean,
  /** Times within the last 30 days, by kind. */
  careRisks: Schema.Record(CareRisk, Count),
});
export type Conditions = typeof Conditions.Type;

export const NO_CONDITIONS: Conditions = {
  coma: false,
  dementia: false,
  mentalDisorder: false,
  careRisks: { fall: 0, wander: 0, choke: 0, selfHarm: 0, other: 0 },
};
