import { fundBook, type Write } from "@huzhu/db";
import type { FundSaid } from "@huzhu/domain/fund";
import type { Staff } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";

/** Writes one line into the fund's book. */
export const say = (
  {
    tx,
    staff,
    now,
  }: { readonly tx: Write; readonly staff: Pick<Staff, "id">; readonly now: Instant },
  said: FundSaid,
): Promise<void> => fundBook.append(tx, [said], { by: staff.id, at: now });
