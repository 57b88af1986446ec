import type { Fault } from "@huzhu/domain/rulebook";
import type { Words } from "./fault-words.ts";
import { FAULTS_IN_CHINESE } from "./in-chinese.ts";
import { FAULTS_IN_ENGLISH } from "./in-english.ts";

const TABLES = { zh: FAULTS_IN_CHINESE, en: FAULTS_IN_ENGLISH } as const;

/**
 * What is wrong with a rulebook document and what to do about it, for whoever writes the document;
 * the place is the fault's path.
 */
export const tellFault = (fault: Fault, language: keyof typeof TABLES): Words => {
  // The compiler cannot see that a fault and the words of its tag belong together.
  const words = TABLES[language][fault._tag] as (fault: Fault) => Words;
  return words(fault);
};
