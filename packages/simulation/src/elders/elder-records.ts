import {
  type Assessment,
  type CareEvent,
  CareEventId,
  type Certification,
} from "@huzhu/domain/elders";
import { ageOn, isElder, type ResidentId } from "@huzhu/domain/people";
import { addDays, type CalendarDate, endOfDay } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { between, chance, seeded } from "../random.ts";
import type { Settlement } from "../village/village.ts";
import { type Ground, inventAssessment } from "./invent-assessment.ts";
import { inventCertifications } from "./invent-certification.ts";

/** What the offices and the cadres of a village know of its elders. All of it is invented. */
export interface ElderRecords {
  readonly assessments: ReadonlyArray<Assessment>;
  readonly certifications: ReadonlyArray<Certification>;
  readonly events: ReadonlyArray<CareEvent>;
}

interface Plan {
  readonly seed: number;
  readonly ids: MakeId;
  readonly endingOn: CalendarDate;
}

/** The national list offers the assessment from this age on. */
const ASSESSED_FROM = 65;
const A_WHILE = 25;

const inventFall = ({ random, ids, endingOn }: Ground, resident: ResidentId): CareEvent => {
  const on = addDays(endingOn, -between(random, 1, A_WHILE));
  const id = CareEventId.make(ids("careEvent"));
  return { id, resident, kind: "fall", on, note: "院坝里滑倒", recordedAt: endOfDay(on) };
};

/** Assesses about half of the elders of 65 and more, certifies a few, and lets a few of them fall. */
export const elderRecords = (
  { residents, staff }: Pick<Settlement, "residents" | "staff">,
  { seed, ids, endingOn }: Plan,
): ElderRecords => {
  const assessors = staff.slice(0, 2).map(({ name }) => name);
  const ground: Ground = { random: seeded(seed), ids, endingOn, assessors };
  const { random } = ground;
  const elders = residents.filter((one) => isElder(one, endingOn));
  const assessed = elders.filter(
    ({ birthDate }) => ageOn(birthDate, endingOn) > ASSESSED_FROM + 1 && chance(random, 0.55),
  );
  return {
    assessments: assessed.map((elder) => inventAssessment(ground, elder)),
    certifications: elders.flatMap(({ id }) => inventCertifications(ground, id)),
    events: assessed.flatMap(({ id }) => (chance(random, 0.03) ? [inventFall(ground, id)] : [])),
  };
};
