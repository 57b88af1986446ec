import * as register from "@huzhu/domain/people/register";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { type Refusal, sentenceOf } from "../index.ts";

const on = CalendarDate.make("2026-03-05");
const later = CalendarDate.make("2026-03-09");
const points = (amount: number) => Points.make(amount);
const name = "张三";

const CASES: ReadonlyArray<readonly [refusal: Refusal, sentence: string]> = [
  [
    new register.NotHappenedYet({ on: later, today: on }),
    "2026-03-09还没到（今天是2026-03-05），事情发生了再登记",
  ],
  [
    new register.ChangedLater({ on, later }),
    "2026-03-09已经变过一次，不能再登记2026-03-05的；要改请用更正",
  ],
  [new register.NothingChanges(), "已经是这样了，没有什么要改的"],
  [new register.NotInRegister({ what: "hamlet" }), "花名册里没有这个组"],
  [new register.HouseholdDissolved({ number: "3-1", on }), "户号3-1从2026-03-05起就没有这一户了"],
  [new register.HasLeft({ name, how: "died", on }), "张三已经在2026-03-05去世"],
  [new register.NotMember({ name }), "张三不是这一户的人"],
  [new register.NotMember({ name: "" }), "选的人不是这一户的人"],
  [new register.NoSplit({ goes: 0, members: 3 }), "请选分出去的人"],
  [new register.NoSplit({ goes: 3, members: 3 }), "这一户3口人都要走，请用搬家或改户号，不用分户"],
  [
    new register.ShareNotExact({ available: points(120), stated: points(121) }),
    "两边合起来是12.1分，要正好等于能分的12分",
  ],
  [new register.NumberTaken({ number: "3-1" }), "户号3-1已经有人用（或用过），请换一个"],
  [new register.SameHousehold({ number: "3-1" }), "本来就在户号3-1这一户"],
  [
    new register.PointsUndecided({ number: "3-1", balance: points(30) }),
    "户号3-1没有人了，还有3分，请先说好归谁",
  ],
  [
    new register.HoldsOpen({ number: "3-1", held: points(40) }),
    "户号3-1还有4分预留着，请先取走或放开",
  ],
  [new register.ClaimsPending({ number: "3-1", count: 2 }), "户号3-1还有2条申报没审完，请先审完"],
  [new register.IdNumberTaken({ name, left: false }), "这个身份证号是张三的"],
  [
    new register.IdNumberTaken({ name, left: true }),
    "这个身份证号是张三的，张三以前迁走了，请用迁回",
  ],
  [new register.BeforeBirth({ name, birthDate: on }), "张三是2026-03-05出生的，日期不能更早"],
  [new register.NeverLeft({ name }), "张三一直在册，不用迁回"],
  [new register.BackBeforeGone({ name }), "张三打算回来的日子比外出的日子还早"],
  [new register.IsHead({ name }), "张三是户主，要改请用换户主"],
  [new register.ChangedSince({ what: name }), "张三后来又有变动，这一次不能整个撤回了"],
  [new register.ChangedSince({ what: "" }), "这一户后来又有变动，这一次不能整个撤回了"],
  [new register.NumbersNotKept(), "身份证号和电话改前的不留底，请用更正重新填"],
];

it.each(CASES)("%s: %s", (refusal, sentence) => {
  expect(sentenceOf(refusal, 1)).toBe(sentence);
});
