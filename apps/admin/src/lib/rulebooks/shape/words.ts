import { factWords } from "@huzhu/contract";
import type { Option } from "./shape.ts";

export const PERIODS: ReadonlyArray<Option> = [
  ["day", "每天"],
  ["week", "每周"],
  ["month", "每月"],
  ["twoMonths", "每两个月"],
  ["quarter", "每季度"],
  ["halfYear", "每半年"],
  ["year", "每年"],
];

export const CAP_PERIODS: ReadonlyArray<Option> = [
  ["activity", "一次"],
  ...PERIODS,
  ["life", "一辈子"],
  ["balance", "账上存着的"],
];

export const OVERFLOWS: ReadonlyArray<Option> = [
  ["drop", "不算"],
  ["donate", "捐给互助池"],
  ["honour", "算荣誉分，不能花"],
];

/** What villages distinguish people and deeds by, each fact with its word. */
export const FACTS: ReadonlyArray<readonly [name: string, word: string]> = [
  "class",
  "role",
  "level",
  "age",
  "hamlet",
  "members",
].map((name) => [name, factWords(name)] as const);

/** The name of a fact that somebody called by its word. */
export const factNamed = (word: string): string =>
  FACTS.find(([, known]) => known === word)?.[0] ?? word;
