import {
  callMeeting,
  castBallots,
  decideMotion,
  type MeetingView,
  meeting,
  membersCame,
  openMeeting,
  type ResidentRow,
  residents,
  type Sitter,
  seatMember,
} from "@huzhu/contract";
import type { Constituency, MeetingId, MemberId, MotionId, Voice } from "@huzhu/domain/governance";
import { addDays, localDate } from "@huzhu/domain/time";
import { answered, attempt, type House, NOW } from "./house.ts";

const TODAY = localDate(NOW);

/** Somebody with a seat. */
export interface Seated {
  readonly id: MemberId;
  /** Whoever lives here. */
  readonly person: ResidentRow | null;
}

/** Grown-up people of households of which no two are the same, in the order of the register. */
export const neighbours = async (house: House): Promise<ReadonlyArray<ResidentRow>> => {
  const cadre = await house.as("cadre");
  const homes = new Set<string>();
  const found: Array<ResidentRow> = [];
  for (const page of [1, 2, 3]) {
    const { rows } = await answered(cadre.call(residents, { query: { page } }));
    for (const row of rows) {
      if (row.age < 30 || homes.has(row.household)) continue;
      homes.add(row.household);
      found.push(row);
    }
  }
  return found;
};

/** Seats somebody from half a year ago on. */
export const seating = async (
  house: House,
  who: Sitter,
  constituency: Constituency,
  chair = false,
): Promise<MemberId> => {
  const admin = await house.as("admin");
  const term = { constituency, chair, from: addDays(TODAY, -180), until: addDays(TODAY, 900) };
  return (await answered(admin.call(seatMember, { body: { who, ...term }, ...attempt() }))).member;
};

/** A committee of seven: two from the township, two cadres, two villagers, one from outside. */
export const seatSeven = async (
  house: House,
  people: ReadonlyArray<ResidentRow>,
): Promise<ReadonlyArray<Seated>> => {
  const seated: Array<Seated> = [];
  const outside = async (name: string, side: Constituency) =>
    seated.push({ id: await seating(house, { name }, side), person: null });
  const inside = async (person: ResidentRow, side: Constituency, chair = false) =>
    seated.push({ id: await seating(house, { resident: person.id }, side, chair), person });
  await outside("覃志远", "government");
  await outside("陆秋萍", "government");
  const [one, two, three, four] = people;
  if (!one || !two || !three || !four) throw new Error("The village has too few households.");
  await inside(one, "villageCadres", true);
  await inside(two, "villageCadres");
  await inside(three, "villagers");
  await inside(four, "villagers");
  await outside("林小满", "social");
  return seated;
};

/** A meeting as the console sees it. */
export const seen = async (house: House, id: MeetingId): Promise<MeetingView> =>
  answered((await house.as("cadre")).call(meeting, { params: { meeting: id } }));

/** Votes of members, all the same and by hand. */
export const voting = async (
  house: House,
  params: { readonly meeting: MeetingId; readonly motion: MotionId },
  [first, ...others]: ReadonlyArray<MemberId>,
  voice: Voice,
) => {
  if (!first) throw new Error("Nobody votes.");
  const one = (member: MemberId) => ({ member, voice, way: "inPerson", sheet: null }) as const;
  const ballots = [one(first), ...others.map(one)] as const;
  return (await house.as("cadre")).call(castBallots, { params, body: { ballots }, ...attempt() });
};

/** Calls the committee for today over nothing yet. */
export const calling = async (house: House, minutes: string): Promise<MeetingId> => {
  const call = { body: "committee", hamlet: null, date: TODAY, time: "19:30" } as const;
  const body = { call: { ...call, place: "村委会" }, minutes, motions: [] };
  return (await answered((await house.as("cadre")).call(callMeeting, { body, ...attempt() })))
    .meeting;
};

/** Opens a meeting with everybody there; gives its first motion. */
export const holding = async (
  house: House,
  seven: ReadonlyArray<Seated>,
  id: MeetingId,
): Promise<MotionId> => {
  const cadre = await house.as("cadre");
  const params = { meeting: id };
  const led = { chair: "覃志远", keeper: "李会计" };
  await answered(cadre.call(openMeeting, { params, body: led, ...attempt() }));
  const [first, ...others] = seven.map((one) => one.id);
  if (!first) throw new Error("Nobody sits in the committee.");
  const body = { members: [first, ...others] } as const;
  await answered(cadre.call(membersCame, { params, body, ...attempt() }));
  const [motion] = (await seen(house, id)).motions;
  if (!motion) throw new Error("Nothing was put to the meeting.");
  return motion.id;
};

/** Holds a meeting in which everybody says the same of its first motion. */
export const deciding = async (
  house: House,
  seven: ReadonlyArray<Seated>,
  id: MeetingId,
  voice: Voice,
) => {
  const params = { meeting: id, motion: await holding(house, seven, id) };
  const all = seven.map((one) => one.id);
  await answered(voting(house, params, all, voice));
  const body = { hands: null };
  return answered((await house.as("cadre")).call(decideMotion, { params, body, ...attempt() }));
};
