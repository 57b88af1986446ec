import type { Sentences } from "./sentences.ts";

type RegisterTag =
  | "NotHappenedYet"
  | "ChangedLater"
  | "NothingChanges"
  | "NotInRegister"
  | "HouseholdDissolved"
  | "HasLeft"
  | "NotMember"
  | "NoSplit"
  | "ShareNotExact"
  | "NumberTaken"
  | "SameHousehold"
  | "PointsUndecided"
  | "HoldsOpen"
  | "ClaimsPending"
  | "IdNumberTaken"
  | "BeforeBirth"
  | "NeverLeft"
  | "BackBeforeGone"
  | "IsHead"
  | "ChangedSince"
  | "NumbersNotKept";

const WHAT_WORDS = { household: "这一户", resident: "这个人", hamlet: "这个组" } as const;

/** How somebody left, as everybody says it. */
export const DEPARTURE_WORDS = {
  died: "去世",
  movedOut: "迁出",
  marriedOut: "嫁出",
  enteredWrongly: "登错删去",
} as const;

/** What stands in the way of a change of the register. */
export const REGISTER_SENTENCES: Sentences<RegisterTag> = {
  NotHappenedYet: ({ on, today }) => `${on}还没到（今天是${today}），事情发生了再登记`,
  ChangedLater: ({ on, later }) => `${later}已经变过一次，不能再登记${on}的；要改请用更正`,
  NothingChanges: () => "已经是这样了，没有什么要改的",
  NotInRegister: ({ what }) => `花名册里没有${WHAT_WORDS[what]}`,
  HouseholdDissolved: ({ number, on }) => `户号${number}从${on}起就没有这一户了`,
  HasLeft: ({ name, how, on }) => `${name}已经在${on}${DEPARTURE_WORDS[how]}`,
  NotMember: ({ name }) => `${name || "选的人"}不是这一户的人`,
  NoSplit: ({ goes, members }) =>
    goes === 0 ? "请选分出去的人" : `这一户${members}口人都要走，请用搬家或改户号，不用分户`,
  ShareNotExact: ({ available, stated }, points) =>
    `两边合起来是${points(stated)}分，要正好等于能分的${points(available)}分`,
  NumberTaken: ({ number }) => `户号${number}已经有人用（或用过），请换一个`,
  SameHousehold: ({ number }) => `本来就在户号${number}这一户`,
  PointsUndecided: ({ number, balance }, points) =>
    `户号${number}没有人了，还有${points(balance)}分，请先说好归谁`,
  HoldsOpen: ({ number, held }, points) =>
    `户号${number}还有${points(held)}分预留着，请先取走或放开`,
  ClaimsPending: ({ number, count }) => `户号${number}还有${count}条申报没审完，请先审完`,
  IdNumberTaken: ({ name, left }) =>
    left ? `这个身份证号是${name}的，${name}以前迁走了，请用迁回` : `这个身份证号是${name}的`,
  BeforeBirth: ({ name, birthDate }) => `${name}是${birthDate}出生的，日期不能更早`,
  NeverLeft: ({ name }) => `${name}一直在册，不用迁回`,
  BackBeforeGone: ({ name }) => `${name}打算回来的日子比外出的日子还早`,
  IsHead: ({ name }) => `${name}是户主，要改请用换户主`,
  ChangedSince: ({ what }) => `${what || "这一户"}后来又有变动，这一次不能整个撤回了`,
  NumbersNotKept: () => "身份证号和电话改前的不留底，请用更正重新填",
};
