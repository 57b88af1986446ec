import type { KioskRow } from "@huzhu/contract";
import { clockWords, timeWords } from "../when.ts";

type Told = Pick<KioskRow, "health" | "pulse" | "revoked">;

interface Said {
  readonly words: string;
  readonly tone: "good" | "wait" | "calm";
}

/** How a kiosk is, in a word, and since when. */
export const healthWords = ({ health, pulse, revoked }: Told): Said => {
  if (revoked) return { words: "停用了", tone: "calm" };
  if (pulse === null) return { words: "还没有回音", tone: "calm" };
  if (health === "silent") return { words: `没有回音，从${clockWords(pulse.at)}起`, tone: "wait" };
  if (health === "readerGone") return { words: "读卡器没接上", tone: "wait" };
  return { words: pulse.inUse ? "有人在用" : "好的，没人用", tone: "good" };
};

/** What else its last sign of life said. */
export const pulseWords = ({ pulse }: Pick<KioskRow, "pulse">): string => {
  if (pulse === null) return "";
  const card = pulse.cardAt === null ? "开机后还没读过卡" : `最近读卡 ${timeWords(pulse.cardAt)}`;
  return pulse.build === "" ? card : `${card} · 版本 ${pulse.build}`;
};
