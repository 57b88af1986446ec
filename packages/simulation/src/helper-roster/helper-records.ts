import { ageOn, isElder, PersonName, type Resident } from "@huzhu/domain/people";
import {
  type CertifiedSkill,
  type CompanionWish,
  type Helper,
  HelperId,
  type HelperProfile,
  type Qualification,
  QualificationId,
  type Training,
  TrainingId,
} from "@huzhu/domain/reciprocity/helper";
import { addDays, addMonths, type CalendarDate, endOfDay } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { chance, pick, type Random, seeded, shuffle } from "../random.ts";
import type { Settlement } from "../village/village.ts";
import { inventProfile } from "./invent-profile.ts";

/** Who helps in a village, with their papers and courses, and whom elders would like. Invented. */
export interface HelperRecords {
  readonly helpers: ReadonlyArray<Helper>;
  readonly qualifications: ReadonlyArray<Qualification>;
  readonly trainings: ReadonlyArray<Training>;
  readonly wishes: ReadonlyArray<CompanionWish>;
}

interface Plan {
  readonly seed: number;
  readonly ids: MakeId;
  readonly endingOn: CalendarDate;
  /** How many of the village's own people help. */
  readonly count?: number;
}

const OLDEST = 72;
const YOUNGEST = 22;
const USUAL_COUNT = 12;

/** When the papers of the demo run out, in months from the last day; one of them is over. */
const PAPERS: ReadonlyArray<{
  readonly skill: CertifiedSkill;
  readonly title: string;
  readonly issuer: string;
  readonly months: number | null;
}> = [
  { skill: "care", title: "养老护理员（五级）", issuer: "云岭县人社局", months: 1 },
  { skill: "care", title: "养老护理员（五级）", issuer: "云岭县人社局", months: 20 },
  { skill: "medicine", title: "乡村医生执业证书", issuer: "云岭县卫健局", months: 9 },
  { skill: "cooking", title: "健康证明", issuer: "云岭乡卫生院", months: -1 },
  { skill: "repair", title: "电工作业证", issuer: "云岭县应急局", months: 30 },
];

const SOCIAL_WORKER = {
  _tag: "Outsider",
  name: PersonName.make("龙晓燕"),
  sex: "female",
  phone: null,
  place: "云岭乡社工站",
} as const;

const mayHelp = (resident: Resident, on: CalendarDate): boolean => {
  const age = ageOn(resident.birthDate, on);
  return resident.residence === "home" && age >= YOUNGEST && age <= OLDEST;
};

const neighbour = (
  random: Random,
  resident: Resident,
  nth: number,
  { endingOn }: Plan,
): Helper => ({
  id: HelperId.make(resident.id),
  person: { _tag: "Neighbour", resident: resident.id },
  since: addMonths(endingOn, -12 + (nth % 10)),
  profile: inventProfile(random, nth, endingOn),
});

const socialWorker = (random: Random, { ids, endingOn }: Plan): Helper => {
  const own: HelperProfile = inventProfile(random, 0, endingOn);
  return {
    id: HelperId.make(ids("helper")),
    person: SOCIAL_WORKER,
    since: addMonths(endingOn, -8),
    profile: {
      ...own,
      skills: ["socialWork", "company"],
      languages: ["mandarin", "southwestMandarin"],
      whence: "township",
      allowance: 60_000,
      restingUntil: null,
    },
  };
};

const paper = (
  helper: Helper,
  { skill, title, issuer, months }: (typeof PAPERS)[number],
  { ids, endingOn }: Plan,
): Qualification => ({
  id: QualificationId.make(ids("qualification")),
  helper: helper.id,
  skill,
  title,
  paper: { number: `虚构${skill}${ids("paper")}`, issuer },
  from: addMonths(endingOn, -24),
  until: months === null ? null : addMonths(endingOn, months),
  recordedAt: endOfDay(helper.since),
  ended: null,
});

const holders = (helpers: ReadonlyArray<Helper>, skill: CertifiedSkill) =>
  helpers.filter(({ profile }) => profile.skills.includes(skill));

const course = (helpers: ReadonlyArray<Helper>, { ids, endingOn }: Plan): Training => ({
  id: TrainingId.make(ids("training")),
  title: "怎样扶老人起身、翻身",
  skill: "care",
  on: addDays(endingOn, -40),
  minutes: 120,
  teacher: "云岭乡卫生院护士",
  attended: helpers.slice(0, 7).map(({ id }) => id),
  recordedAt: endOfDay(addDays(endingOn, -40)),
});

const companions = (
  [liked, disliked]: ReadonlyArray<HelperId>,
  random: Random,
): Pick<CompanionWish, "prefers" | "avoids"> => ({
  prefers: liked !== undefined && chance(random, 0.3) ? [liked] : [],
  avoids: disliked !== undefined && chance(random, 0.1) ? [disliked] : [],
});

/** Most like everybody; some have somebody whom they are glad to see, and a few had a quarrel. */
const wish = (random: Random, elder: Resident, helpers: ReadonlyArray<Helper>): CompanionWish => ({
  elder: elder.id,
  languages: pick(random, [
    ["southwestMandarin"],
    ["southwestMandarin"],
    ["miao", "southwestMandarin"],
    ["yi"],
  ] as const),
  sex: chance(random, 0.3) ? elder.sex : null,
  ...companions(
    shuffle(
      random,
      helpers.map(({ id }) => id),
    ).filter((id) => id !== (elder.id as string)),
    random,
  ),
});

/** A dozen helpers of the village and a social worker from the township. */
export const helperRecords = (
  { residents }: Pick<Settlement, "residents">,
  plan: Plan,
): HelperRecords => {
  const random = seeded(plan.seed);
  const { endingOn, count = USUAL_COUNT, ids } = plan;
  const able = shuffle(
    random,
    residents.filter((one) => mayHelp(one, endingOn)),
  ).slice(0, count);
  const own = able.map((resident, nth) => neighbour(random, resident, nth + 1, plan));
  const outside = socialWorker(random, plan);
  const given = new Set<string>();
  const qualifications = PAPERS.flatMap((one) => {
    const helper = holders(own, one.skill).find(({ id }) => !given.has(`${id} ${one.skill}`));
    if (!helper) return [];
    given.add(`${helper.id} ${one.skill}`);
    return [paper(helper, one, plan)];
  });
  const social = {
    skill: "socialWork",
    title: "助理社会工作师",
    issuer: "云岭县民政局",
    months: 14,
  } as const;
  const elders = residents.filter((one) => isElder(one, endingOn) && one.residence === "home");
  return {
    helpers: [...own, outside],
    qualifications: [...qualifications, paper(outside, social, { ...plan, ids })],
    trainings: own.length > 0 ? [course(own, plan)] : [],
    wishes: elders.filter(() => chance(random, 0.4)).map((elder) => wish(random, elder, own)),
  };
};
