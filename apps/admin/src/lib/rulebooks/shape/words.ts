import { factWords, measureWords, overflowWords, periodWords } from "@huzhu/contract";
import { Period } from "@huzhu/domain/time";
import type { Option } from "./shape.ts";

const optionsOf = (words: Readonly<Record<string, { readonly zh: string }>>) =>
  Object.entries(words).map(([value, { zh }]): Option => [value, zh]);

export const CAP_PERIODS = optionsOf(periodWords);
export const PERIODS = Period.literals.map((period): Option => [period, periodWords[period].zh]);
export const MEASURES = optionsOf(measureWords);
export const OVERFLOWS = optionsOf(overflowWords);

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
