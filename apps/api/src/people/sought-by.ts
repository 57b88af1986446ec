import type { VillageProfile } from "@huzhu/db";
import { readSought, type Sought } from "@huzhu/domain/people";

/** What somebody looks for who types it into a list, or lays a card on the reader of the desk. */
export const soughtBy = (
  { search = "" }: { readonly search?: string | undefined },
  { settings }: Pick<VillageProfile, "settings">,
): Sought => readSought(search, settings.cards.reader);
