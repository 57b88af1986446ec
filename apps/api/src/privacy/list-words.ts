/** The lists with names that leave the console as paper or as a file. */
const LIST_WORDS = {
  assessment: "评估表",
  elders: "老人名单",
  roster: "花名册",
} as const;

export type NamedList = keyof typeof LIST_WORDS;

/** What stands in the record of a list: which it was, and what it was for. */
export const listWords = (list: NamedList, words: string): string =>
  `${LIST_WORDS[list]}：${words.trim()}`;
