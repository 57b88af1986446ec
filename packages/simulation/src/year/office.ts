import { type Claim, isStaff } from "@huzhu/domain/claims";
import type { Decision, Staff } from "@huzhu/domain/governance";
import type { Rulebook } from "@huzhu/domain/rulebook";
import { type CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import { chance, pick } from "../random.ts";
import { attempt, clock, type Diary, type Errand, type Office } from "./diary.ts";

const DOUBTS = [
  "照片看不清,请补拍",
  "与上周重复申报",
  "老人说当天没有来",
  "活动当天不在村",
  "数量与登记本不符",
];

const MILLISECONDS_PER_CLAIM = 17_000;

/** One representative for ten households, as villages have them; never fewer than there are seats. */
const HOUSEHOLDS_EACH = 10;
const FEWEST_REPRESENTATIVES = 15;

/** The representatives meet in the morning, most of them, and nearly all are in favour. */
const meeting = ({ world, office }: Diary, date: CalendarDate, version: number): Decision => {
  const due = Math.max(FEWEST_REPRESENTATIVES, Math.round(world.holders.size / HOUSEHOLDS_EACH));
  const present = due - Math.floor(due / 6);
  return {
    body: "representatives",
    date,
    due,
    present,
    inFavour: present - 2,
    against: 1,
    abstained: 1,
    chair: office.admin.name,
    minuteKeeper: office.cadres[0].name,
    minutes: `${date.slice(0, 4)}年第${version}号`,
    note: "演示数据，会议是编的",
  };
};

/** The village meets and adopts a rulebook. */
export const adoption = (
  diary: Diary,
  rulebook: Rulebook,
  effectiveFrom: CalendarDate,
): Errand => ({
  second: clock(8, 30),
  run: (at) => {
    const by = diary.office.admin.id;
    const decision = meeting(diary, localDate(at), rulebook.version);
    attempt(diary, { _tag: "Adopt", rulebook: { ...rulebook, effectiveFrom }, decision, by, at });
  },
});

/** Two people look at every claim: whoever wrote it down does not decide it. */
const reviewer = (
  { cadres: [one, two], admin }: Office,
  { recordedBy, household }: Claim,
): Staff | undefined =>
  [one, two, admin].find(
    (staff) => !isStaff(recordedBy, staff.id) && staff.household !== household,
  );

const look = (diary: Diary, claim: Claim, at: Instant): void => {
  const { random, office } = diary;
  const by = reviewer(office, claim)?.id;
  if (!by) return;
  if (chance(random, 0.03)) {
    attempt(diary, { _tag: "Refuse", claim: claim.id, why: pick(random, DOUBTS), by, at });
  } else if (!attempt(diary, { _tag: "Approve", claim: claim.id, by, at })) {
    const why = "积分不够扣,改为上门劝导";
    attempt(diary, { _tag: "Refuse", claim: claim.id, why, by, at });
  }
};

/** At the end of a Friday the office has looked at everything that was told. */
export const review = (diary: Diary): Errand => ({
  second: clock(16, 30),
  run: (at) => {
    const { claims } = diary.world;
    const waiting = [...claims.values()].filter(({ state }) => state._tag === "Checking");
    for (const [order, claim] of waiting.entries()) {
      look(diary, claim, Instant.make(at + order * MILLISECONDS_PER_CLAIM));
    }
  },
});
