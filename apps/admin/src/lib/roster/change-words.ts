import {
  RELATION_LABELS,
  RESIDENCE_LABELS,
  Relation,
  Residence,
  SEX_LABELS,
  Sex,
} from "@huzhu/domain/people";
import type { Field } from "@huzhu/domain/people/roster";
import { Schema } from "effect";

const isRelation = Schema.is(Relation);
const isResidence = Schema.is(Residence);
const isSex = Schema.is(Sex);

/** What the register says in a field, as a cadre reads it. */
export const changeWords = (field: Field, value: string | null): string => {
  if (value === null || value === "") return "没有";
  if (field === "relation" && isRelation(value)) return RELATION_LABELS[value];
  if (field === "residence" && isResidence(value)) return RESIDENCE_LABELS[value];
  if (field === "sex" && isSex(value)) return SEX_LABELS[value];
  return value;
};
