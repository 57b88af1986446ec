import { accountStatement, confirmVisit, noteVisit, planVisit } from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import { NOTHING_SEEN, type VisitId } from "@huzhu/domain/reciprocity";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { endDay } from "../start/night.ts";
import { answered, attempt, type House } from "./house.ts";
import { type Carded, neighbours } from "./neighbours.ts";
import { purses } from "./purse.ts";

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const TODAY = CalendarDate.make("2026-11-23");
export const VISIT = ServiceCode.make("M01");

/** An elder, two who help, and what somebody does with their visits. */
export const visitingIn = async (house: House) => {
  const homes = await purses(house);
  const { elders, all } = await neighbours(house);
  const unstaffed = (one: Carded) => homes.some(({ household }) => household === one.household);
  const [elder] = elders.filter(unstaffed);
  const [helper, other] = all.filter((one) => one.id !== elder?.id && unstaffed(one));
  if (!elder || !helper || !other) throw new Error("The village has too few people.");
  const latest = async ({ household }: Carded) => {
    const purse = homes.find((one) => one.household === household);
    if (!purse) throw new Error("The household has no account.");
    const cadre = await house.as("cadre");
    const params = { account: purse.id };
    const { lines } = await answered(cadre.call(accountStatement, { params }));
    return lines[0];
  };
  const plan = async (helpers: ReadonlyArray<Carded>, service = VISIT) => {
    const cadre = await house.as("cadre");
    const who = helpers.map((one) => one.helper);
    const body = { elder: elder.id, service, on: TODAY, part: "any", helpers: who } as const;
    return answered(cadre.call(planVisit, { body, ...attempt() }));
  };
  const note = async (id: VisitId, minutes = 45) => {
    const cadre = await house.as("cadre");
    const came = house.world.now();
    const went = Instant.make(came + minutes * MINUTE);
    const body = { how: "callBack", came, went, shares: null, seen: NOTHING_SEEN } as const;
    return answered(cadre.call(noteVisit, { params: { visit: id }, body, ...attempt() }));
  };
  const confirm = async (id: VisitId) => {
    const cadre = await house.as("cadre2");
    const request = { params: { visit: id }, body: { feedback: "good" }, ...attempt() } as const;
    return cadre.call(confirmVisit, request);
  };
  const night = () => endDay(house.village, house.world, house.world.now());
  return { homes, elder, helper, other, latest, plan, note, confirm, night };
};

export type Visiting = Awaited<ReturnType<typeof visitingIn>>;
