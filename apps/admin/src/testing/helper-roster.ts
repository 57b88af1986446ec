import type {
  CompanionView,
  ExchangeView,
  HelperRow,
  HelpersView,
  HelperView,
  RankedHelper,
  StartersView,
  TiesView,
  WeekTask,
  WeekView,
} from "@huzhu/contract";
import { HamletId, ResidentId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { RequestId, VisitId } from "@huzhu/domain/reciprocity";
import {
  HelperId,
  type HelperProfile,
  QualificationId,
  shortages,
} from "@huzhu/domain/reciprocity/helper";
import { NOTHING } from "@huzhu/domain/reciprocity/standing";
import { addDays, CalendarDate } from "@huzhu/domain/time";
import { LI, NOW, TODAY, WEI_YOUNG, ZHANG } from "./village.ts";

export const PROFILE: HelperProfile = {
  skills: ["company", "care"],
  languages: ["southwestMandarin", "miao"],
  times: [
    { weekday: 1, part: "morning", minutes: 60 },
    { weekday: 4, part: "afternoon", minutes: 90 },
  ],
  mostVisits: 3,
  restingUntil: null,
  barred: null,
  allowance: 0,
  whence: "village",
  leavesOn: null,
  note: "",
};

const row = (id: string, name: string, changes: Partial<HelperRow> = {}): HelperRow => ({
  id: HelperId.make(id),
  name,
  sex: "female",
  age: 45,
  hamlet: "上寨",
  place: null,
  profile: PROFILE,
  absence: null,
  papers: [],
  recent: { visits: 2, minutes: 90 },
  ...changes,
});

/** Three who help: one whose paper runs out, one who rests, one from the township. */
export const MEI = row(WEI_YOUNG.id, "吴小梅", {
  papers: [
    { title: "养老护理员（五级）", skill: "care", until: addDays(TODAY, 20), state: "soon" },
  ],
});
export const QIANG = row("qiang", "石强", {
  sex: "male",
  profile: { ...PROFILE, skills: ["repair", "cooking"], restingUntil: addDays(TODAY, 5) },
  absence: { _tag: "Resting", until: addDays(TODAY, 5) },
});
export const LONG = row("long", "龙晓燕", {
  age: null,
  hamlet: null,
  place: "云岭乡社工站",
  profile: { ...PROFILE, skills: ["socialWork", "company"], whence: "township" },
});

const until = addDays(TODAY, 20);
const PAPER = { skill: "care", from: CalendarDate.make("2024-03-25"), until, ended: null } as const;

export const HELPERS: HelpersView = {
  rows: [MEI, QIANG, LONG],
  shortages: shortages(
    [
      { profile: MEI.profile, qualifications: [PAPER] },
      { profile: QIANG.profile, qualifications: [] },
      { profile: LONG.profile, qualifications: [] },
    ],
    100,
    TODAY,
    addDays(TODAY, 180),
  ),
  forecastOn: addDays(TODAY, 180),
};

export const HELPER_VIEW: HelperView = {
  row: MEI,
  since: CalendarDate.make("2025-06-01"),
  phoneMasked: null,
  level: null,
  strength: "able",
  given: { within: { visits: 1, minutes: 30 }, across: { visits: 3, minutes: 150 } },
  received: NOTHING,
  priority: 3,
  qualifications: [
    {
      ...PAPER,
      id: QualificationId.make("paper"),
      helper: MEI.id,
      title: "养老护理员（五级）",
      paper: { number: "虚构2024-8", issuer: "云岭县人社局" },
      recordedAt: NOW,
      by: "王主任",
      state: "soon",
    },
  ],
  trainings: [],
  knows: [{ id: ZHANG.id, name: ZHANG.name, visits: 4, minutes: 180, last: TODAY }],
  changedBy: "王主任",
};

/** An elder whom others look after, and somebody of the household who helps others. */
export const EXCHANGE: ExchangeView = {
  from: addDays(TODAY, -365),
  household: { given: NOTHING, received: { able: NOTHING, frail: NOTHING } },
  members: [
    {
      ...{ id: ZHANG.id, name: ZHANG.name, elder: true, strength: "frail", given: NOTHING },
      received: { ...NOTHING, across: { visits: 4, minutes: 180 } },
      first: [{ _tag: "LookedAfter" }],
      knows: [{ id: MEI.id, name: MEI.name, visits: 4 }],
    },
    {
      ...{ id: WEI_YOUNG.id, name: WEI_YOUNG.name, elder: false, strength: "able" },
      ...{ given: { ...NOTHING, across: { visits: 4, minutes: 180 } }, received: NOTHING },
      ...{ first: [{ _tag: "HasGiven", minutes: 180 }], knows: [] },
    },
  ],
};

/** An elder who speaks Miao and is glad to see the first helper. */
export const COMPANION: CompanionView = {
  wish: { elder: ZHANG.id, languages: ["miao"], sex: null, prefers: [MEI.id], avoids: [] },
  helpers: [MEI, QIANG, LONG].map(({ id, name }) => ({ id, name })),
};

const task = (of: WeekTask["of"], changes: Partial<WeekTask>): WeekTask => ({
  id: of._tag === "Visit" ? `visit-${of.visit}` : `request-${of.request}`,
  of,
  elder: ZHANG.id,
  name: ZHANG.name,
  hamlet: "上寨",
  service: "M01",
  serviceTitle: "上门探访",
  slots: [{ on: TODAY, part: "afternoon" }],
  minutes: 30,
  priority: 5,
  first: [{ _tag: "LookedAfter" }],
  now: null,
  ...changes,
});

export const VISIT_TASK = task({ _tag: "Visit", visit: VisitId.make("v-1") }, {});
export const REQUEST_TASK = task(
  { _tag: "Request", request: RequestId.make("r-1") },
  { elder: LI.id, name: LI.name, service: "M12", serviceTitle: "小修小补" },
);
const OPEN_TASK = task(
  { _tag: "Visit", visit: VisitId.make("v-2") },
  { elder: LI.id, name: LI.name, service: "M06", serviceTitle: "助浴" },
);

const load = ({ id, name, profile }: HelperRow, standing: number, proposed: number) => ({
  helper: id,
  name,
  standing,
  proposed,
  most: profile.mostVisits,
});

export const WEEK: WeekView = {
  from: TODAY,
  to: addDays(TODAY, 3),
  tasks: [VISIT_TASK, REQUEST_TASK, OPEN_TASK],
  assigned: [
    {
      wanted: VISIT_TASK.id,
      helper: MEI.id,
      slot: { on: TODAY, part: "afternoon" },
      cost: 9,
      reasons: [
        { _tag: "SameHamlet", cost: 0 },
        { _tag: "KnowsElder", cost: 0, visits: 4 },
        { _tag: "Load", cost: 4, visits: 2 },
      ],
    },
    {
      wanted: REQUEST_TASK.id,
      helper: LONG.id,
      slot: { on: TODAY, part: "afternoon" },
      cost: 55,
      reasons: [{ _tag: "FromOutside", cost: 40 }],
    },
  ],
  open: [
    {
      wanted: OPEN_TASK.id,
      why: [
        { why: "OtherSex", helpers: 2 },
        { why: "Resting", helpers: 1 },
      ],
    },
  ],
  changed: [],
  load: [load(MEI, 1, 1), load(QIANG, 0, 0), load(LONG, 0, 1)],
};

/** Everybody for a task, in the order of asking: two who can come, and one who would not be welcome. */
export const RANKED: ReadonlyArray<RankedHelper> = [
  {
    ...{ helper: LONG.id, name: LONG.name, cost: 40, out: null },
    slot: { on: TODAY, part: "afternoon" },
    reasons: [
      { _tag: "FromOutside", cost: 40 },
      { _tag: "GivesBack", cost: 0, minutes: 60 },
    ],
  },
  {
    ...{ helper: MEI.id, name: MEI.name, cost: 45, out: null },
    slot: { on: TODAY, part: "morning" },
    reasons: [{ _tag: "SameHamlet", cost: 0 }],
  },
  {
    ...{ helper: QIANG.id, name: QIANG.name, cost: 0 },
    slot: null,
    reasons: [],
    out: { _tag: "Unwanted" },
  },
];

/** Who takes over when the first one falls ill. */
export const TAKE_OVER: WeekView = {
  ...WEEK,
  tasks: [{ ...VISIT_TASK, id: "visit-v-9", now: MEI.id }],
  assigned: [
    {
      wanted: "visit-v-9",
      helper: LONG.id,
      slot: { on: TODAY, part: "afternoon" },
      cost: 55,
      reasons: [{ _tag: "Stranger", cost: 15 }],
    },
  ],
  open: [],
  changed: ["visit-v-9"],
  load: [load(MEI, 0, 0), load(QIANG, 0, 0), load(LONG, 0, 1)],
};

const HAMLET = HamletId.make("upper");

export const TIES: TiesView = {
  from: CalendarDate.make("2025-03-05"),
  on: TODAY,
  people: [
    { id: MEI.id, name: MEI.name, hamlet: HAMLET, elder: false, helper: true },
    { id: LONG.id, name: LONG.name, hamlet: null, elder: false, helper: true },
    { id: ZHANG.id, name: ZHANG.name, hamlet: HAMLET, elder: true, helper: false },
  ],
  ties: [
    { a: MEI.id, b: ZHANG.id, visits: 4, minutes: 180, last: TODAY },
    { a: LONG.id, b: ZHANG.id, visits: 1, minutes: 30, last: TODAY },
  ],
  lonely: [{ id: LI.id, name: LI.name, hamlet: "上寨" }],
  links: [
    {
      from: LI.id,
      to: ResidentId.make(ZHANG.id),
      common: [{ _tag: "SameHamlet" }, { _tag: "NearInAge", years: 3 }],
      fromName: LI.name,
      toName: ZHANG.name,
    },
  ],
  hamlets: [
    {
      hamlet: HAMLET,
      name: "上寨",
      elders: 2,
      withoutTie: 1,
      given: HELPER_VIEW.given,
      received: { able: NOTHING, frail: HELPER_VIEW.given },
    },
  ],
  gini: 375,
  coverage: { visited: 1, elders: 2 },
};

/** Two who cannot help others, and a pool that is enough for one. */
export const STARTERS: StartersView = {
  on: TODAY,
  pool: Points.make(90),
  had: 3,
  waiting: [
    { elder: LI.id, name: LI.name, age: 88, hamlet: "上寨", level: null, received: 0 },
    { elder: ZHANG.id, name: ZHANG.name, age: 71, hamlet: "上寨", level: 3, received: 120 },
  ],
};
