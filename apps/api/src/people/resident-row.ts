import type { ResidentRow } from "@huzhu/contract";
import type { residents } from "@huzhu/db";
import { ageOn, maskIdNumber } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";

export const residentRowOf = (
  { householdId, idNumber, birthDate, ...resident }: residents.ResidentSummary,
  today: CalendarDate,
): ResidentRow => ({
  id: resident.id,
  name: resident.name,
  sex: resident.sex,
  age: ageOn(birthDate, today),
  relation: resident.relation,
  residence: resident.residence,
  idNumberMasked: idNumber && maskIdNumber(idNumber),
  household: householdId,
  householdNumber: resident.householdNumber,
  hamlet: resident.hamlet,
  card: resident.card,
});
