import type { Evidence } from "@huzhu/domain/rulebook";
import { factValueWords, factWords } from "./facts.ts";
import type { Sentences } from "./sentences.ts";

const EVIDENCE_WORDS: Record<Evidence, string> = {
  reason: "理由",
  photo: "照片",
  document: "证明材料",
  twoSignatures: "两个人的签字",
};

const NOBODY_WORDS = {
  person: "请写明是谁做的，这一条要记到个人",
  subject: "请写明是为谁、为什么事，这一条只记一次",
} as const;

const ONCE_WORDS = { holder: "这一户", person: "这个人", subject: "这个人（或这件事）" } as const;

/** What is said of rulebooks and what they count. */
export const RULEBOOK_SENTENCES: Sentences<
  | "VersionNotNext"
  | "EffectiveInThePast"
  | "DuplicateRule"
  | "ScaleDiffers"
  | "RulebookFaulty"
  | "UnknownRule"
  | "NotInForce"
  | "NotEligible"
  | "AlreadyCounted"
  | "QuantityTooLarge"
  | "GivenOutside"
  | "MarksIncomplete"
  | "UnknownGrade"
  | "NoClass"
  | "EvidenceMissing"
  | "NobodyNamed"
  | "NotYet"
  | "NoRulebook"
> = {
  VersionNotNext: ({ version, next }) => `这是第${version}版，接下来应该是第${next}版`,
  EffectiveInThePast: ({ effectiveFrom, earliest }) =>
    `生效日期${effectiveFrom}太早，最早可以从${earliest}开始`,
  DuplicateRule: ({ code }) => `编号“${code}”出现了两次`,
  ScaleDiffers: ({ document, village }) => `里面的积分有${document}位小数，本村账本是${village}位`,
  RulebookFaulty: ({ faults }) => `细则里有${faults.length}处不对，请先改好再启用`,
  UnknownRule: ({ rule, version }) => `第${version}版细则里没有“${rule}”这一条`,
  NotInForce: ({ eventDate, effectiveFrom }) =>
    `${eventDate}这天细则还没生效（从${effectiveFrom}起）`,
  NotEligible: ({ rule }) => `这一户（或这个人）不符合“${rule}”这一条的条件`,
  AlreadyCounted: ({ of, key }) =>
    key === "life" ? `${ONCE_WORDS[of]}已经记过一次了` : `${ONCE_WORDS[of]}在${key}已经记过一次了`,
  QuantityTooLarge: ({ most }) => `数量太大了，一次最多${most}`,
  GivenOutside: ({ least, most, given }, points) =>
    given === null
      ? `请写给多少分，从${points(least)}分到${points(most)}分`
      : `给${points(given)}分不行，只能从${points(least)}分到${points(most)}分`,
  MarksIncomplete: ({ judges, parts }) => `要${judges}个人评，每人评${parts}项，请把等次填齐`,
  UnknownGrade: ({ grade, grades }) => `没有“${grade}”这个等次，只有${grades.join("、")}`,
  NoClass: ({ by, is }) =>
    is === null
      ? `请写明${factWords(by)}`
      : `${factWords(by)}“${factValueWords(is)}”在这一条里没有分`,
  EvidenceMissing: ({ evidence }) => `这一条要有${EVIDENCE_WORDS[evidence]}`,
  NobodyNamed: ({ of }) => NOBODY_WORDS[of],
  NotYet: ({ eventDate }) => `日期${eventDate}还没到`,
  NoRulebook: ({ eventDate }) => `${eventDate}这天没有生效的积分细则`,
};
