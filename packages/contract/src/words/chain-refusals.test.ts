import {
  AppealDecided,
  AppealedAlready,
  AppealOver,
  KinOfHousehold,
  NoAppeal,
  NoSuchObjection,
  NotAppealable,
  NotApproved,
  NoticeOver,
  NotTheirs,
  ObjectedAlready,
  ObjectionDecided,
  ObjectionId,
  OtherStep,
  OwnHousehold,
  OwnObjection,
  PostedBySame,
  RecordedBySame,
  SignedAlready,
} from "@huzhu/domain/claims";
import { StaffId } from "@huzhu/domain/governance";
import { HouseholdId } from "@huzhu/domain/people";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { type Refusal, sentenceOf } from "../index.ts";

const until = CalendarDate.make("2026-03-09");
const today = CalendarDate.make("2026-03-10");
const at = Instant.make(Date.parse("2026-03-10T10:00:00+08:00"));
const by = StaffId.make("chen");
const household = HouseholdId.make("wang");
const objection = ObjectionId.make("o-1");

const CASES: ReadonlyArray<readonly [refusal: Refusal, sentence: string]> = [
  [new OtherStep({ step: "OnNotice" }), "这条申报现在是“公示中”，不能这样办，请刷新再看"],
  [
    new NotApproved({ state: "Checking" }),
    "这条申报现在是“待审核”，只有已入账的能冲正、更正和申诉",
  ],
  [new OwnHousehold({ household }), "自己家的积分要请别人办"],
  [new KinOfHousehold({ household }), "亲属家的积分要请别人办"],
  [new RecordedBySame({ recordedBy: by }), "自己登记的申报要请另一位审核"],
  [new SignedAlready({ check: "初审" }), "您在“初审”签过字了，要请另一位来办"],
  [new NotTheirs({ recordedBy: { _tag: "ByStaff", staff: by } }), "谁登记的，才能由谁来改或撤回"],
  [new NoticeOver({ until, today }), "公示到2026-03-09为止，已经过了；入账后有错请找村干部更正"],
  [new ObjectedAlready({ isDecided: false }), "您已经提过异议了，正等着处理"],
  [new ObjectedAlready({ isDecided: true }), "您提过的异议已经处理了"],
  [new NoSuchObjection({ objection }), "这条申报没有这个异议"],
  [new ObjectionDecided({ by }), "这个异议已经处理过了"],
  [new OwnObjection({ objection }), "自己（或自己家）提的异议要请别人处理"],
  [new NotAppealable({ because: "nothingTaken" }), "这条没有扣分，不用申诉；有错请找村干部更正"],
  [new NotAppealable({ because: "noAppeals" }), "本村的细则没有定申诉的期限，请直接找村干部"],
  [new AppealOver({ until, today }), "申诉到2026-03-09为止，已经过了"],
  [new AppealedAlready({ at }), "2026-03-10已经申诉过了，一条只能申诉一次"],
  [new NoAppeal(), "这条申报没有人申诉"],
  [new AppealDecided({ by }), "这个申诉已经处理过了"],
  [new PostedBySame({ by }), "您给这条签过字，申诉要请另一位处理"],
];

it.each(CASES)("%s is told in the village's words", (refusal, sentence) => {
  expect(sentenceOf(refusal, 0)).toBe(sentence);
});
