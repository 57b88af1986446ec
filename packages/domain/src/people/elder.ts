import type { CalendarDate } from "../time/calendar-date.ts";
import { ageOn } from "./age.ts";
import type { Resident } from "./resident.ts";

/** From this age on somebody is an elder (老年人权益保障法, article 2). */
export const ELDER_AGE = 60;

export const isElder = (resident: Pick<Resident, "birthDate">, date: CalendarDate): boolean =>
  ageOn(resident.birthDate, date) >= ELDER_AGE;
