import type { ResidentId } from "../people/ids.ts";
import type { Person } from "../people/register/person.ts";
import type { Relation } from "../people/relation.ts";
import type { Residence } from "../people/residence.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** What the register knows of somebody of a household on a date. */
export interface HomeFact {
  readonly id: ResidentId;
  readonly birthDate: CalendarDate;
  readonly relation: Relation;
  readonly residence: Residence;
  /** Since when somebody who is away is; `null` where nobody wrote it down. */
  readonly awaySince: CalendarDate | null;
}

/** What the register says of one of its members. */
export const homeFactOf = ({
  id,
  birthDate,
  relation,
  residence,
  absence,
}: Pick<Person, "id" | "birthDate" | "relation" | "residence" | "absence">): HomeFact => ({
  id,
  birthDate,
  relation,
  residence,
  awaySince: absence?.since ?? null,
});
