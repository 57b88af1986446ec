import type { KeptAssessment, KeptCareEvent, KeptCertification, Read } from "@huzhu/db";
import { careEvents, certifications, assessments as kept } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";

/** What is known of elders beside the register, by elder. */
export interface Known {
  readonly assessments: (id: ResidentId) => ReadonlyArray<KeptAssessment>;
  readonly certifications: (id: ResidentId) => ReadonlyArray<KeptCertification>;
  readonly events: (id: ResidentId) => ReadonlyArray<KeptCareEvent>;
}

const byResident = <Row extends { readonly resident: ResidentId }>(rows: ReadonlyArray<Row>) => {
  const all = Map.groupBy(rows, ({ resident }) => resident);
  return (id: ResidentId): ReadonlyArray<Row> => all.get(id) ?? [];
};

/** Reads what is known of one elder, or of everybody. */
export const known = async (tx: Read, resident?: ResidentId): Promise<Known> => ({
  assessments: byResident(await kept.list(tx, resident)),
  certifications: byResident(await certifications.list(tx, resident)),
  events: byResident(await careEvents.list(tx, resident)),
});
