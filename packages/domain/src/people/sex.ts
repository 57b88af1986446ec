import { Schema } from "effect";
import { fold } from "./fold.ts";

export const Sex = Schema.Literals(["male", "female"]);
export type Sex = typeof Sex.Type;

export const SEX_LABELS: Record<Sex, string> = { male: "男", female: "女" };

/** Reads 男, 女, 男性, 女性; `null` when it is neither. */
export const readSex = (text: string): Sex | null => {
  const word = fold(text).replace(/性$/u, "");
  return word === "男" ? "male" : word === "女" ? "female" : null;
};
