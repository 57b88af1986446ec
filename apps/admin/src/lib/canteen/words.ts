import { type EntryRow, yuan } from "@huzhu/contract";
import { dayWords } from "../when.ts";

/** What a line of the book says, as the cook reads it. */
export const lineWords = ({ said }: EntryRow): string => {
  switch (said._tag) {
    case "Came":
      return said.fen === 0 ? `${said.title}，免费` : `${said.title}，${yuan(said.fen)}`;
    case "PaidIn":
      return `交了${yuan(said.fen)}`;
    case "BroughtIn":
      return `带来${said.of}${said.many}${said.unit}，抵${yuan(said.fen)}`;
    case "Excused":
      return `请假到${dayWords(said.until)}：${said.why}`;
    case "Undone":
      return "";
  }
};

/** What is left of what was paid, or owed. */
export const creditWords = (credit: number): string =>
  credit < 0 ? `欠${yuan(-credit)}` : `还有${yuan(credit)}`;
