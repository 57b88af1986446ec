import { type Body, type Decision, needed } from "@huzhu/domain/governance";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Sentences } from "./sentences.ts";

type DecisionTag =
  | "EffectiveBeforeMeeting"
  | "VotesDoNotAddUp"
  | "MoreThanHouseholds"
  | "QuorumNotReached"
  | "MajorityNotReached"
  | "MeetingInTheFuture"
  | "MeetingTooLongAgo";

export const BODY_WORDS: Record<Body, string> = {
  villagers: "村民会议",
  representatives: "村民代表会议",
  households: "户代表会议",
};

/** What a body counts: people, or households of which each has one voice. */
export const VOICE_WORDS: Record<Body, string> = {
  villagers: "人",
  representatives: "人",
  households: "户",
};

const QUORUM_WORDS: Record<Body, string> = {
  villagers: "18岁以上的村民，到会的要超过一半",
  representatives: "代表要有三分之二到会",
  households: "全村要有三分之二的户派人到会",
};

const dayWords = (date: CalendarDate): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

/** How something was decided, in one line: `2026年11月20日村民代表会议，应到38人，实到31人……`. */
export const decisionWords = (decision: Decision): string => {
  const { body, date, due, present, inFavour, against, abstained } = decision;
  const voice = VOICE_WORDS[body];
  const figures: ReadonlyArray<readonly [string, number]> = [
    ["应到", due],
    ["实到", present],
    ["同意", inFavour],
    ["反对", against],
    ["弃权", abstained],
  ];
  const said = figures.map(([word, count]) => `${word}${count}${voice}`);
  return [`${dayWords(date)}${BODY_WORDS[body]}`, ...said].join("，");
};

/** What a meeting needs, in words: before anybody is counted, only who has to come. */
export const neededWords = (
  body: Body,
  { due, present }: { readonly due: number | null; readonly present: number | null },
): string => {
  const voice = VOICE_WORDS[body];
  if (due === null || due < 1) return `${QUORUM_WORDS[body]}；到会的里面，同意的要超过一半`;
  const least = needed(body, { due, present: present ?? due });
  const come = `应到${due}${voice}，至少要到${least.present}${voice}`;
  return present === null
    ? come
    : `${come}；实到${present}${voice}，至少要${least.inFavour}${voice}同意`;
};

/** Why what was decided cannot be carried out. */
export const DECISION_SENTENCES: Sentences<DecisionTag> = {
  EffectiveBeforeMeeting: ({ effectiveFrom, meeting }) =>
    `这一版从${dayWords(effectiveFrom)}起算，可是${dayWords(meeting)}才开会；起算的日子不能比开会早`,
  VotesDoNotAddUp: ({ due, present, votes }) => {
    if (due === 0) return "应到人数还没有填";
    return present > due
      ? `实到${present}比应到${due}还多，请查一查会议记录`
      : `同意、反对、弃权加起来是${votes}，比实到${present}还多，请查一查会议记录`;
  },
  MoreThanHouseholds: ({ due, households }) =>
    `一户一票：花名册上只有${households}户，应到不能是${due}户`,
  QuorumNotReached: ({ body, due, present, needed: least }) => {
    const voice = VOICE_WORDS[body];
    return `到会不够，这次会议不能作决定：应到${due}${voice}，至少要到${least}${voice}，实到${present}${voice}`;
  },
  MajorityNotReached: ({ body, present, inFavour, needed: least }) => {
    const voice = VOICE_WORDS[body];
    return `没有通过：实到${present}${voice}，至少要${least}${voice}同意，同意的是${inFavour}${voice}`;
  },
  MeetingInTheFuture: ({ date }) => `${dayWords(date)}还没到，开过会才能启用`,
  MeetingTooLongAgo: ({ date, earliest }) =>
    `${dayWords(date)}的会太早了，要用${dayWords(earliest)}以后的会议决定，请重新开会`,
};
