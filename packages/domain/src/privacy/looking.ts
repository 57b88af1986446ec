import { Schema } from "effect";

/** What is shown of somebody only masked, until somebody says why they have to see it. */
export const SecretField = Schema.Literals(["idNumber", "phone"]);
export type SecretField = typeof SecretField.Type;

export const SECRET_FIELD_LABELS: Record<SecretField, string> = {
  idNumber: "身份证号",
  phone: "电话",
};

/** What somebody looks for. */
export const LookPurpose = Schema.Literals([
  "benefit",
  "contact",
  "verify",
  "emergency",
  "report",
  "request",
  "other",
]);
export type LookPurpose = typeof LookPurpose.Type;

export const LOOK_PURPOSE_LABELS: Record<LookPurpose, string> = {
  benefit: "代办补贴或手续",
  contact: "联系本人或家人",
  verify: "核对身份",
  emergency: "急事救人",
  report: "上级要求报送",
  request: "本人要看自己的",
  other: "别的事",
};

/** Why somebody looks: one of the purposes, and in their own words what it is for. */
export const LookReason = Schema.Struct({
  purpose: LookPurpose,
  words: Schema.String.check(Schema.isPattern(/\S.*\S/), Schema.isMaxLength(100)),
});
export type LookReason = typeof LookReason.Type;
