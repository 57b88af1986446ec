import type { PeopleTables } from "./define.ts";
import type { holdTables } from "./holds.ts";
import type { Kit } from "./kit.ts";

/** 留货: what is kept for whom, and what was said of it. How one ended, its hold says. */
export const reservationTables = (
  { table, text, int, ...kit }: Kit,
  { household, resident, hold }: PeopleTables & ReturnType<typeof holdTables>,
) => {
  const reservation = table(
    "reservation",
    {
      villageId: text("village_id").notNull(),
      /** That of the hold which keeps its points. */
      id: text("id").notNull(),
      householdId: text("household_id").notNull(),
      residentId: text("resident_id"),
      cardId: text("card_id"),
      mandateId: text("mandate_id"),
      code: text("code").notNull(),
      lines: text("lines").notNull(),
      points: int("points").notNull(),
      reservedAt: int("reserved_at").notNull(),
      reservedOn: text("reserved_on").notNull(),
      until: text("until").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId, t.id], foreignColumns: [hold.villageId, hold.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("reservation_until").on(t.villageId, t.until),
      kit.index("reservation_household").on(t.villageId, t.householdId, t.until),
      kit.index("reservation_day").on(t.villageId, t.reservedOn),
    ],
  );

  const reservationStep = table(
    "reservation_step",
    {
      villageId: text("village_id").notNull(),
      reservationId: text("reservation_id").notNull(),
      /** Its place among what was said of the reservation, counted from one. */
      place: int("place").notNull(),
      said: text("said").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.reservationId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.reservationId],
        foreignColumns: [reservation.villageId, reservation.id],
      }),
    ],
  );

  return { reservation, reservationStep };
};
