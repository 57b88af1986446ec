import type { PrinterView, SlipAsked } from "@huzhu/contract";
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

const WHEN = {
  ready: "轮到就打",
  paper: "装好纸就打",
  gone: "小票机接上了就打",
} as const;

/** Whether the slip that was asked for is on paper, or what it waits for. */
export const askedWords = ({ printed, state }: SlipAsked): string =>
  printed ? "小票打好了" : `小票排着队，${WHEN[state]}`;
