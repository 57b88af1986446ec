import type { Read } from "@huzhu/db";
import type { KnownElder } from "@huzhu/domain/annual";
import type { PersonName } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { everyElder } from "../elders/every-elder.ts";

/** Whoever is in the register and was sixty or more on a day, with the name that others have seen. */
export const eldersKnown = async (
  read: Read,
  on: CalendarDate,
): Promise<ReadonlyArray<KnownElder & { readonly name: PersonName }>> =>
  (await everyElder(read, {}, on)).map(({ elder: { id, hamlet, name } }) => ({ id, hamlet, name }));
