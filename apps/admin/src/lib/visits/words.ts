import { DAY_PART_WORDS, HELP_WORDS, REQUEST_STEP_WORDS, VISIT_STEP_WORDS } from "@huzhu/contract";
import type {
  Feedback,
  HelpKind,
  RequestStep,
  Side,
  Unpaid,
  VisitStep,
} from "@huzhu/domain/reciprocity";
import { DayPart, HelpKind as Kind } from "@huzhu/domain/reciprocity";
import type { Tone } from "@huzhu/ui/console";

type Options<Value extends string> = ReadonlyArray<readonly [Value, string]>;

export const KIND_OPTIONS: Options<HelpKind> = Kind.literals
  .filter((kind) => kind !== "offer")
  .map((kind) => [kind, HELP_WORDS[kind]] as const);

export const PART_OPTIONS: Options<DayPart> = DayPart.literals.map(
  (part) => [part, DAY_PART_WORDS[part]] as const,
);

export const VISIT_TONES: Record<VisitStep, Tone> = {
  Planned: "calm",
  CheckedIn: "calm",
  CheckedOut: "wait",
  Confirmed: "good",
  Disputed: "bad",
  Void: "bad",
  Missed: "wait",
  CalledOff: "calm",
};

export const REQUEST_TONES: Record<RequestStep, Tone> = {
  Asked: "wait",
  Looking: "wait",
  Agreed: "calm",
  Visited: "calm",
  Closed: "good",
  Cancelled: "calm",
  PassedOn: "calm",
};

export const FEEDBACK_OPTIONS: Options<Feedback | ""> = [
  ["", "没说好不好"],
  ["good", "满意"],
  ["fair", "一般"],
  ["bad", "不满意"],
];

/** What happened to a visit, as its history says it. */
const VISIT_HAPPENINGS: Readonly<Record<string, string>> = {
  planned: "安排了走访",
  assigned: "定了谁去",
  checkedIn: "到了",
  checkedOut: "走了",
  noted: "补记了走访",
  confirmed: "确认了，给帮手记了分",
  disputed: "有人提出争议",
  answered: "另一方作了说明",
  decided: "争议有了裁定",
  missed: "没去成",
  calledOff: "取消了",
};

/** What happened to a request, as its history says it. */
const REQUEST_HAPPENINGS: Readonly<Record<string, string>> = {
  found: "从前的求助",
  asked: "提出求助",
  takenOn: "有人受理",
  named: "写明了服务",
  passedRung: "上一级帮不了，往下问",
  agreed: "约好了走访",
  visited: "帮手去过了",
  lookedAgain: "重新找人",
  closed: "办结了",
  cancelled: "不用了",
  passedOn: "转给别处办",
};

export const visitHappening = (what: string): string => VISIT_HAPPENINGS[what] ?? what;
export const requestHappening = (what: string): string => REQUEST_HAPPENINGS[what] ?? what;

export const visitStepWords = (step: VisitStep): string => VISIT_STEP_WORDS[step];
export const requestStepWords = (step: RequestStep): string => REQUEST_STEP_WORDS[step];

/** 李四、王五, or that nobody is named yet. */
export const helpersText = (helpers: ReadonlyArray<{ readonly name: string }>): string =>
  helpers.length === 0 ? "还没定谁去" : helpers.map(({ name }) => name).join("、");

/** Why a helper earned nothing, or less. */
export const UNPAID_WORDS: Record<Unpaid, string> = {
  self: "自家人不计分",
  kin: "亲戚不计分",
  outsider: "外来的人没有账户",
  cap: "到了封顶",
};

/** Whose word it is, by the names of staff and helpers. */
export const sideWords = (side: Side, names: Readonly<Record<string, string>>): string => {
  switch (side._tag) {
    case "OfElder":
      return "老人这边说";
    case "OfHelper":
      return `帮手${names[side.helper] ?? ""}说`;
    case "OfOffice":
      return `${names[side.staff] ?? "村里"}说`;
  }
};
