import { checkCharacter } from "../../index.ts";
import type { Register } from "../register.ts";

/** What a file says, line by line, and what a cadre is told: rows with their quality, sentences. */
export interface RosterCase {
  readonly name: string;
  readonly lines: ReadonlyArray<ReadonlyArray<string>>;
  readonly register?: Register;
  readonly expected: ReadonlyArray<string>;
}

/** Region 999999 does not exist: the number belongs to nobody. */
export const demoId = (birthDate: string, sequence = "121"): string => {
  const digits = `999999${birthDate.replaceAll("-", "")}${sequence}`;
  return `${digits}${checkCharacter(digits)}`;
};

export const HEADER = ["户号", "姓名", "与户主关系", "性别", "身份证号", "出生日期"];

/** A row with nothing to look at. */
export const GOOD = ["1", "王小明", "户主", "男", demoId("1956-03-05"), "1956-03-05"];

/** The good row, but for some columns. */
export const but = (change: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  HEADER.map((heading, at) => change[heading] ?? GOOD[at] ?? "");
