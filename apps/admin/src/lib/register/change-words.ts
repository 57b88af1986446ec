import type { ActRow, ChangeRow } from "@huzhu/contract";
import { RELATION_LABELS, RESIDENCE_LABELS, SEX_LABELS } from "@huzhu/domain/people";
import { Absence, Departure } from "@huzhu/domain/people/register";
import { Schema } from "effect";
import { absenceWords, HOW_WORDS } from "./words.ts";

const FIELD_WORDS: Readonly<Record<string, string>> = {
  householdId: "户",
  name: "姓名",
  sex: "性别",
  birthDate: "生日",
  idNumber: "身份证",
  relation: "与户主关系",
  phone: "电话",
  residence: "住在",
  registered: "户籍",
  absence: "外出",
  departure: "离开",
  hamletId: "组",
  number: "户号",
  address: "地址",
  head: "户主",
  dissolved: "销户",
};

/** None of these words means two things. */
const LABELS: Readonly<Record<string, string>> = {
  ...RELATION_LABELS,
  ...RESIDENCE_LABELS,
  ...SEX_LABELS,
};
const isAbsence = Schema.is(Absence);
const isDeparture = Schema.is(Departure);

type Value = ChangeRow["after"][string];

/** A field's value as a person reads it. */
const valueWords = (field: string, value: Value | undefined, names: ActRow["names"]): string => {
  if (value === null || value === undefined || value === "") return "没有";
  if (field === "absence" && isAbsence(value)) return absenceWords(value);
  if (field === "departure" && isDeparture(value)) return `${value.on}${HOW_WORDS[value.how]}`;
  if (field === "registered") return value === true ? "在本村" : "不在本村";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (field === "relation" || field === "residence" || field === "sex") return LABELS[text] ?? text;
  if (field === "householdId") return `户号${names[text] ?? text}`;
  return names[text] ?? text;
};

const fieldWords = (
  field: string,
  { before, after }: ChangeRow,
  names: ActRow["names"],
): string => {
  const [was, is] = [before?.[field], after[field]].map((value) => valueWords(field, value, names));
  return `${FIELD_WORDS[field] ?? field} ${was} → ${is}`;
};

const subjectWords = ({ subject, name }: ChangeRow): string =>
  subject === "household" ? `户号${name}` : name;

/** That somebody is away says the absence already. */
const toldFields = ({ after }: ChangeRow): ReadonlyArray<string> =>
  Object.keys(after).filter((field) => field !== "residence" || !("absence" in after));

/** One line for each household and person that an act changed, from what to what. */
export const changeLines = ({
  changes,
  names,
  erased,
}: Pick<ActRow, "changes" | "names" | "erased">): ReadonlyArray<string> =>
  erased
    ? ["内容已按规定删去，只留下有过这次变动"]
    : changes.map((change) =>
        change.before === null
          ? `${subjectWords(change)}：新登记`
          : `${subjectWords(change)}：${toldFields(change)
              .map((field) => fieldWords(field, change, names))
              .join("；")}`,
      );
