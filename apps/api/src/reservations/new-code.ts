import { reservations, type Write } from "@huzhu/db";
import { PickupCode } from "@huzhu/domain/reservations";
import type { CalendarDate } from "@huzhu/domain/time";
import type { World } from "../world.ts";

/** A pickup code under which nothing waits; the journal is locked. */
export const newPickupCode = async (
  tx: Write,
  { newCode }: Pick<World, "newCode">,
  today: CalendarDate,
): Promise<PickupCode> => {
  for (;;) {
    const code = PickupCode.make(newCode());
    if ((await reservations.byCode(tx, code, today)) === null) return code;
  }
};
