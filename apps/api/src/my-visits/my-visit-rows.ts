import type { MyVisit } from "@huzhu/contract";
import { type Read, visitPhotos } from "@huzhu/db";
import { maskName, PersonName } from "@huzhu/domain/people";
import type { HelperId, Visit } from "@huzhu/domain/reciprocity";
import { visitRows } from "../visits/visit-rows.ts";

/** A name as a phone may show it, which somebody could lose. */
export const masked = (name: string): string => maskName(PersonName.make(name));

/** Visits as the phone of one who goes there shows them, in their order. */
export const myVisitRows = async (
  read: Read,
  helper: HelperId,
  visits: ReadonlyArray<Visit>,
): Promise<ReadonlyArray<MyVisit>> => {
  const states = new Map(visits.map(({ id, state }) => [id, state]));
  const photos = await visitPhotos.counts(
    read,
    visits.map(({ id }) => id),
  );
  return (await visitRows(read, visits)).map((row): MyVisit => {
    const { id, hamlet, serviceTitle, on, part, dueBy, step, helpers } = row;
    const state = states.get(id);
    return {
      ...{ id, hamlet, serviceTitle, on, part, dueBy, step },
      elder: masked(row.name),
      others: helpers.filter((one) => one.id !== helper).map(({ name }) => masked(name)),
      photos: photos.get(id) ?? 0,
      came: state && "came" in state ? state.came.at : null,
    };
  });
};
