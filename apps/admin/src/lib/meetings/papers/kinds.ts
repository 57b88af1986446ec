import type { MeetingView } from "@huzhu/contract";

/** The papers of a meeting, in the order in which somebody needs them. */
export type PaperKind = "notice" | "attendance" | "ballots" | "minutes" | "resolutions";

export const PAPERS: ReadonlyArray<{ readonly value: PaperKind; readonly word: string }> = [
  { value: "notice", word: "开会通知" },
  { value: "attendance", word: "签到表" },
  { value: "ballots", word: "表决票" },
  { value: "minutes", word: "会议记录" },
  { value: "resolutions", word: "决议公告" },
];

/** What is printed where nobody said otherwise: before a meeting its notice, after it what it decided. */
export const firstPaper = ({ motions }: Pick<MeetingView, "motions">): PaperKind =>
  motions.some(({ carried }) => carried !== null) ? "resolutions" : "notice";
