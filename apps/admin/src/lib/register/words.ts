import { DEPARTURE_WORDS } from "@huzhu/contract";
import type { Absence, Act, ChangeVerb } from "@huzhu/domain/people/register";
import { dayWords } from "../when.ts";

/** A change of the register, as everybody calls it. */
export const VERB_WORDS: Record<ChangeVerb, string> = {
  split: "分户",
  merge: "并户",
  changeHead: "换户主",
  moveHome: "搬家改户号",
  takeIn: "添人",
  changeHousehold: "转到别户",
  leave: "去世、迁出",
  return: "迁回",
  goAway: "外出",
  comeHome: "回来",
  correct: "更正",
  import: "导入花名册",
};

/** What can be done from a household's page, in the order in which it is needed. */
export const KINDS = [
  "GoAway",
  "ComeHome",
  "Split",
  "Merge",
  "ChangeHead",
  "TakeIn",
  "ChangeHousehold",
  "Leave",
  "Return",
  "MoveHome",
  "CorrectPerson",
] as const satisfies ReadonlyArray<Act["_tag"]>;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Record<Kind, string> = {
  GoAway: "外出",
  ComeHome: "回来",
  Split: "分户",
  Merge: "并户",
  ChangeHead: "换户主",
  TakeIn: "添人",
  ChangeHousehold: "转到别户",
  Leave: "去世、迁出",
  Return: "迁回",
  MoveHome: "搬家改户号",
  CorrectPerson: "更正",
};

/** A line below the title of each form: when it is the right one. */
export const KIND_HINTS: Record<Kind, string> = {
  GoAway: "打工、上学、去儿女家住。人还是这一户的，只是不在家。",
  ComeHome: "外出的人回来住了。",
  Split: "家里一部分人另立一户，积分怎么分先商量好。",
  Merge: "这一户的人和积分全部并到另一户，这一户就没有了。",
  ChangeHead: "家里另一个人当户主，其他人与户主的关系跟着变。",
  TakeIn: "出生、迁入、嫁入：花名册里还没有的人。",
  ChangeHousehold: "村里嫁娶、投靠：从这一户到村里另一户。",
  Leave: "去世、户口迁走、嫁到外村。卡会停用。",
  Return: "以前迁走、嫁走的人又回来了。",
  MoveHome: "整户搬到别的组，或者户号、地址变了。",
  CorrectPerson: "以前登记错了。更正后，以前的花名册也按对的算。",
};

export const HOW_WORDS = DEPARTURE_WORDS;

/** `2024年2月1日起在广东东莞，打算2027年2月1日回来`; as much as is known. */
export const absenceWords = ({ since, to, back }: Absence): string => {
  const parts = [
    `${since ? `${dayWords(since)}起` : ""}${to ? `在${to}` : "外出"}`,
    back && `打算${dayWords(back)}回来`,
  ];
  return parts.filter(Boolean).join("，");
};
