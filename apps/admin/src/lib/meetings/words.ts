import { MEETING_BODY_WORDS, type MeetingRow, type MotionView } from "@huzhu/contract";

/** What counts: people of the committee, or households of which each has one voice. */
export const voiceOf = ({ body }: Pick<MeetingRow, "body">): string =>
  body === "committee" ? "人" : "户";

/** Which meeting it is: `资金管理委员会`, `东寨户代表会议`. */
export const meetingTitle = ({ body, hamlet }: Pick<MeetingRow, "body" | "hamlet">): string =>
  body === "committee" ? MEETING_BODY_WORDS.committee : `${hamlet?.name ?? "全村"}户代表会议`;

/** Whether the meeting could vote on it now: how many may, how many there are and have to be. */
export const figuresWords = ({ now }: Pick<MotionView, "now">, voice: string): string => {
  const { due, present, recused, quorum, majority } = now;
  const out = recused === 0 ? "" : `（${recused}人回避，不算）`;
  return present < quorum
    ? `能投票的${due}${voice}${out}，至少要到${quorum}${voice}，现在到了${present}${voice}，还差${quorum - present}${voice}`
    : `能投票的${due}${voice}${out}，到了${present}${voice}，够了；${majority}票同意就通过`;
};

/** The figures of the minutes: `应到7人，实到6人，同意5，反对1，弃权0`. */
export const resolutionWords = (
  { resolution }: Pick<MotionView, "resolution">,
  voice: string,
): string => {
  if (!resolution) return "";
  const { due, present, inFavour, against, abstained, recused } = resolution;
  const out = recused === 0 ? "" : `，回避${recused}人`;
  return `应到${due}${voice}${out}，实到${present}${voice}，同意${inFavour}，反对${against}，弃权${abstained}`;
};
