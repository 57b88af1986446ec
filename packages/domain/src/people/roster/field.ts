import { Schema } from "effect";

/** What a column of a roster may say. `residence` asks who is at home, `away` who is not. */
export const Field = Schema.Literals([
  "hamlet",
  "household",
  "head",
  "name",
  "relation",
  "sex",
  "idNumber",
  "birthDate",
  "phone",
  "residence",
  "away",
  "address",
  "card",
  "note",
]);
export type Field = typeof Field.Type;

export const FIELD_LABELS: Record<Field, string> = {
  hamlet: "组",
  household: "户号",
  head: "户主姓名",
  name: "姓名",
  relation: "与户主关系",
  sex: "性别",
  idNumber: "身份证号",
  birthDate: "出生日期",
  phone: "联系电话",
  residence: "是否在家",
  away: "外出情况",
  address: "住址",
  card: "卡号",
  note: "备注",
};
