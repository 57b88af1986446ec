import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Award schemes, rounds with all that happened to them, and what children pay their parents. */
export const awardTables = (
  { table, text, int, ...kit }: Kit,
  { village, resident }: GovernanceTables & PeopleTables,
) => {
  const awardScheme = table(
    "award_scheme",
    {
      villageId: text("village_id").notNull(),
      code: text("code").notNull(),
      version: int("version").notNull(),
      effectiveFrom: text("effective_from").notNull(),
      document: text("document").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.code, t.version] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const awardRound = table(
    "award_round",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      scheme: text("scheme").notNull(),
      version: int("version").notNull(),
      period: text("period").notNull(),
      /** The budget line that pays, where one does. */
      line: text("line"),
      openedAt: int("opened_at").notNull(),
      state: text("state").notNull(),
      /** All of it, as canonical JSON, sealed; the other columns are what it is looked for by. */
      document: text("document").notNull(),
      events: int("events").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.scheme, t.version],
        foreignColumns: [awardScheme.villageId, awardScheme.code, awardScheme.version],
      }),
      kit.index("award_round_state").on(t.villageId, t.state),
    ],
  );

  const awardRoundEvent = table(
    "award_round_event",
    {
      villageId: text("village_id").notNull(),
      roundId: text("round_id").notNull(),
      place: int("place").notNull(),
      what: text("what").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** All of the round as it stood then; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.roundId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.roundId],
        foreignColumns: [awardRound.villageId, awardRound.id],
      }),
    ],
  );

  /** 赡养费 that children pay through the village, line by line. */
  const filialPayment = table(
    "filial_payment",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      elderId: text("elder_id").notNull(),
      onDate: text("on_date").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** Which child paid how much, or which line is struck; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("filial_payment_on").on(t.villageId, t.onDate),
    ],
  );

  return { awardScheme, awardRound, awardRoundEvent, filialPayment };
};
