import { Points } from "@huzhu/domain/points";
import {
  AlreadyCounted,
  EvidenceMissing,
  GivenOutside,
  MarksIncomplete,
  NobodyNamed,
  NoClass,
  NotEligible,
  QuantityTooLarge,
  RuleCode,
  UnknownGrade,
} from "@huzhu/domain/rulebook";
import { expect, it } from "vitest";
import { type Refusal, sentenceOf } from "../index.ts";

const rule = RuleCode.make("A1");
const least = Points.make(5);
const most = Points.make(20);

const CASES: ReadonlyArray<readonly [refusal: Refusal, sentence: string]> = [
  [new NotEligible({ rule }), "这一户（或这个人）不符合“A1”这一条的条件"],
  [new AlreadyCounted({ rule, of: "holder", key: "life" }), "这一户已经记过一次了"],
  [new AlreadyCounted({ rule, of: "person", key: "2026" }), "这个人在2026已经记过一次了"],
  [new AlreadyCounted({ rule, of: "subject", key: "life" }), "这个人（或这件事）已经记过一次了"],
  [new QuantityTooLarge({ most: 10_000 }), "数量太大了，一次最多10000"],
  [new GivenOutside({ least, most, given: null }), "请写给多少分，从0.5分到2分"],
  [new GivenOutside({ least, most, given: Points.make(25) }), "给2.5分不行，只能从0.5分到2分"],
  [new MarksIncomplete({ judges: 3, parts: 2 }), "要3个人评，每人评2项，请把等次填齐"],
  [new UnknownGrade({ grade: "优", grades: ["好", "差"] }), "没有“优”这个等次，只有好、差"],
  [new NoClass({ by: "class", is: null }), "请写明类别"],
  [new NoClass({ by: "class", is: "一般" }), "类别“一般”在这一条里没有分"],
  [new NoClass({ by: "livesAlone", is: false }), "livesAlone“不是”在这一条里没有分"],
  [new EvidenceMissing({ evidence: "photo" }), "这一条要有照片"],
  [new EvidenceMissing({ evidence: "twoSignatures" }), "这一条要有两个人的签字"],
  [new NobodyNamed({ of: "person" }), "请写明是谁做的，这一条要记到个人"],
  [new NobodyNamed({ of: "subject" }), "请写明是为谁、为什么事，这一条只记一次"],
];

it.each(CASES)("%s: %s", (refusal, sentence) => {
  expect(sentenceOf(refusal, 1)).toBe(sentence);
});
