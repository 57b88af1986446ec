import { type CanteenDay, type EntryRow, yuan } from "@huzhu/contract";
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
    case "SignedUp":
      return said.coming ? `说了来吃${said.title}` : `说了不来吃${said.title}`;
    case "Undone":
      return "";
  }
};

/** For how many to cook, and of whom one knows it. */
export const headcountWords = ({
  expected,
  signedUp,
  excused,
}: Pick<CanteenDay, "expected" | "signedUp" | "excused">): string => {
  const usually = expected.length - signedUp.length;
  return `煮${expected.length}个人的：说了来的${signedUp.length}人，常来的${usually}人；说了不来的${excused.length}人没有算`;
};

/** What is left of what was paid, or owed. */
export const creditWords = (credit: number): string =>
  credit < 0 ? `欠${yuan(-credit)}` : `还有${yuan(credit)}`;
