import type {
  CommitteeFault,
  Constituency,
  MeetingBody,
  MeetingState,
  MotionAbout,
  Voice,
} from "@huzhu/domain/governance";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Sentences } from "./sentences.ts";

export const CONSTITUENCY_WORDS: Record<Constituency, string> = {
  government: "政府和党组织",
  villageCadres: "村干部",
  villagers: "村民",
  social: "社会力量",
};

export const MEETING_BODY_WORDS: Record<MeetingBody, string> = {
  committee: "资金管理委员会",
  households: "户代表会议",
};

export const MEETING_STATE_WORDS: Record<MeetingState, string> = {
  called: "已通知",
  open: "正在开",
  closed: "开完了",
  calledOff: "取消了",
};

/** What a motion is about, as somebody chooses it. */
export const MOTION_ABOUT_WORDS: Record<MotionAbout, string> = {
  text: "一般事项",
  rulebook: "积分细则",
  catalog: "服务清单",
  pointsPolicy: "积分规定",
  scheme: "评奖办法",
  round: "一次评奖",
  budget: "基金预算",
};

export const VOTE_WORDS: Record<Voice, string> = { for: "同意", against: "反对", abstain: "弃权" };

/** What is missing to a committee. */
export const committeeFaultWords = (fault: CommitteeFault): string => {
  switch (fault._tag) {
    case "SideMissing":
      return `${CONSTITUENCY_WORDS[fault.constituency]}这一方还没有委员`;
    case "SideInMajority":
      return `${CONSTITUENCY_WORDS[fault.constituency]}有${fault.members}人，超过全部${fault.of}人的一半`;
    case "ChairMissing":
      return "还没有定主任";
    case "ChairTwice":
      return `${fault.names.join("、")}都是主任，只能有一个`;
    case "SeatTwice":
      return `${fault.name}占了两个席位`;
  }
};

const dayWords = (date: CalendarDate): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

const ELSEWHERE_WORDS: Record<MeetingState, string> = {
  called: "会议还没有开始，先点“开会”",
  open: "会议已经开了",
  closed: "会议已经开完，记录签过字了",
  calledOff: "会议取消了",
};

type MeetingTag =
  | "TermBackwards"
  | "SeatedAlready"
  | "TermElsewhere"
  | "LeadsAlready"
  | "NotACommittee"
  | "StrangeBallot"
  | "RecusedVoted"
  | "CommitteeQuorumMissed"
  | "SideCouldCarry"
  | "MeetingElsewhere"
  | "MeetingNotYet"
  | "MeetingTooLate"
  | "HamletsMissing"
  | "MeetsAsAWhole"
  | "OtherBody"
  | "NoSuchMotion"
  | "MotionIsDecided"
  | "MotionIsPut"
  | "NotSeated"
  | "NotThere"
  | "NoBallot"
  | "BallotsMissing"
  | "HouseholdIsThere"
  | "HouseholdElsewhere"
  | "NotKinOfHousehold"
  | "NotOfAge"
  | "StandsForEnough"
  | "MinutesSigned"
  | "SameHand"
  | "NotOwnHand"
  | "NothingDecided"
  | "NotResolved";

const NOT_RESOLVED_WORDS = {
  missing: "会上没有通过这个议题",
  otherThing: "会上定的不是这件事",
  notEverybody: "要全村的户代表会议定，一个小组或委员会定不了",
  oneHamlet: "一个小组的会定不了全村的事，要委员会或全村的户代表会议来定",
  otherFigures: "填的和会议的决议不一样，请照决议填",
} as const;

/** What stands in the way of seats, meetings and votes. */
export const MEETING_SENTENCES: Sentences<MeetingTag> = {
  TermBackwards: ({ from, until }) => `任期从${from}到${until}，最后一天不能早于第一天`,
  SeatedAlready: ({ name, until }) => `${name}已经是委员，任期到${until}`,
  TermElsewhere: ({ name, from, until }) => `${name}的任期是${from}到${until}，这一天不行`,
  LeadsAlready: ({ name }) => `${name}已经是主任`,
  NotACommittee: ({ faults }) => `委员会还不齐：${faults.map(committeeFaultWords).join("；")}`,
  StrangeBallot: ({ twice }) =>
    twice ? "这位委员已经投过票了，要改请先撤回" : "投票的人那天不是委员",
  RecusedVoted: ({ name }) => `${name}要回避，不能投票`,
  CommitteeQuorumMissed: ({ due, present, needed }) =>
    `到会不够，现在不能表决：能投票的有${due}人，至少要到${needed}人，到了${present}人`,
  SideCouldCarry: ({ constituency, present, needed }) =>
    `${CONSTITUENCY_WORDS[constituency]}到了${present}人，${needed}票就能通过，一方不能自己说了算`,
  MeetingElsewhere: ({ state }) => ELSEWHERE_WORDS[state],
  MeetingNotYet: ({ date, today }) => `会议是${dayWords(date)}的，今天是${dayWords(today)}`,
  MeetingTooLate: ({ date }) => `${dayWords(date)}已经过了，请通知今天或以后的会`,
  HamletsMissing: ({ names }) => `各组分开开会，每个组开一次，这些组不对：${names.join("、")}`,
  MeetsAsAWhole: () => "委员会不分小组开会",
  OtherBody: ({ body }) =>
    body === "committee" ? "这是委员会的会，由委员投票" : "这是户代表会议，一户一票",
  NoSuchMotion: () => "这次会议没有这个议题",
  MotionIsDecided: ({ title }) => `“${title}”已经表决过了`,
  MotionIsPut: ({ title, date }) => `“${title}”已经在${dayWords(date)}的会上等着表决`,
  NotSeated: ({ date }) => `${dayWords(date)}那天不是委员`,
  NotThere: ({ name }) => `${name}不在场`,
  NoBallot: ({ name }) => `${name}没有投过票`,
  BallotsMissing: ({ names }) => `还有人没有投票：${names.join("、")}`,
  HouseholdIsThere: ({ number }) => `${number}号这一户已经有人到了，一户一票`,
  HouseholdElsewhere: ({ number }) => `${number}号这一户不在这次会议的范围里`,
  NotKinOfHousehold: ({ name, number }) => `${name}不是${number}号这一户的人，也不是亲属，不能代表`,
  NotOfAge: ({ name, age, least }) => `${name}${age}岁，满${least}岁才能代表一户`,
  StandsForEnough: ({ name, most }) => `${name}已经代表${most}户，不能再多`,
  MinutesSigned: ({ name }) => `${name}已经签过字了`,
  SameHand: ({ name }) => `主持和记录要两个人，不能都是${name}`,
  NotOwnHand: ({ name }) => `要${name}自己登录来签，或者写上${name}签过字的纸的编号`,
  NotResolved: ({ because }) => NOT_RESOLVED_WORDS[because],
  NothingDecided: ({ open }) =>
    open === 0 ? "还没有议题，没有可以签的记录" : `${open}个议题都还没有表决，没有可以签的记录`,
};
