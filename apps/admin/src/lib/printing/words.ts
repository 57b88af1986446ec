import type { PrinterView } from "@huzhu/contract";
import { clockWords } from "../when.ts";

interface Said {
  readonly words: string;
  readonly tone: "good" | "wait";
}

const STUCK = { paper: "没有纸了", gone: "没接上" } as const;

/** How the receipt printer is, since when, and how many slips stand in line. */
export const printerWords = ({ state, since, waiting }: PrinterView): Said => {
  if (state === "ready") return { words: "好的", tone: "good" };
  const from = since === null ? "" : `，从${clockWords(since)}起`;
  return { words: `${STUCK[state]}${from}，${waiting}张小票等着打`, tone: "wait" };
};
