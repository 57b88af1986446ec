import { NoRulebook, NotYet } from "@huzhu/domain/claims";
import {
  AlreadyCounted,
  EvidenceMissing,
  GivenOutside,
  MarksIncomplete,
  NobodyNamed,
  NoClass,
  NotEligible,
  NotInForce,
  QuantityTooLarge,
  UnknownGrade,
  UnknownRule,
} from "@huzhu/domain/rulebook";

/** What a rule may have against a claim before anything is counted. */
export const RECORDING = [
  NotYet,
  NoRulebook,
  NotInForce,
  UnknownRule,
  NotEligible,
  AlreadyCounted,
  QuantityTooLarge,
  GivenOutside,
  MarksIncomplete,
  UnknownGrade,
  NoClass,
  EvidenceMissing,
  NobodyNamed,
];
