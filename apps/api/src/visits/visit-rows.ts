import type { VisitRow } from "@huzhu/contract";
import { type Read, residents, helpers as roster } from "@huzhu/db";
import { ResidentId } from "@huzhu/domain/people";
import type { HelperId, Visit } from "@huzhu/domain/reciprocity";
import { serviceTitles } from "./service-on.ts";

/** Of somebody whom the register does not know any more. */
const UNKNOWN = "查无此人";

/** What helpers are called; whoever is on the roster from outside is named there. */
export const helperNames = async (
  read: Read,
  ids: ReadonlyArray<HelperId>,
): Promise<(id: HelperId) => string> => {
  const known = await residents.byIds(
    read,
    ids.map((id) => ResidentId.make(id)),
  );
  const guests = new Map<HelperId, string>();
  for (const id of new Set(ids.filter((one) => !known.has(ResidentId.make(one))))) {
    const guest = await roster.byId(read, id);
    if (guest?.person._tag === "Outsider") guests.set(id, guest.person.name);
  }
  return (id) => known.get(ResidentId.make(id))?.name ?? guests.get(id) ?? UNKNOWN;
};

/** Visits with the names of whom they are about, in their order. */
export const visitRows = async (
  read: Read,
  visits: ReadonlyArray<Visit>,
): Promise<ReadonlyArray<VisitRow>> => {
  const titleOf = await serviceTitles(read);
  const elders = await residents.byIds(
    read,
    visits.map(({ elder }) => elder),
  );
  const nameOf = await helperNames(
    read,
    visits.flatMap(({ helpers }) => helpers),
  );
  return visits.map((visit): VisitRow => {
    const { state, helpers, ...said } = visit;
    const elder = elders.get(visit.elder);
    if (!elder) throw new Error(`The elder of the visit ${visit.id} is not in the register.`);
    return {
      ...said,
      name: elder.name,
      hamlet: elder.hamlet,
      serviceTitle: titleOf(visit.service),
      helpers: helpers.map((id) => ({ id, name: nameOf(id) })),
      step: state._tag,
      feedback: state._tag === "Confirmed" ? state.confirmation.feedback : null,
    };
  });
};

/** One visit as a row. */
export const visitRow = async (read: Read, visit: Visit): Promise<VisitRow> => {
  const [row] = await visitRows(read, [visit]);
  if (!row) throw new Error("A visit has no row.");
  return row;
};
