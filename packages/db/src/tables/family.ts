import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Who is whose parent or spouse, from when until when; and what somebody said is not so. */
export const familyTables = ({ table, text, int, ...kit }: Kit, { resident }: PeopleTables) => {
  const familyTie = table(
    "family_tie",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      kind: text("kind").notNull(),
      /** The parent; of spouses the one with the lower id. */
      oneId: text("one_id").notNull(),
      otherId: text("other_id").notNull(),
      sinceDate: text("since_date"),
      origin: text("origin").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.oneId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.otherId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("family_tie_one").on(t.villageId, t.oneId),
      kit.index("family_tie_other").on(t.villageId, t.otherId),
    ],
  );

  /** That a marriage ended, or that a tie was entered wrongly; once. */
  const familyTieEnd = table(
    "family_tie_end",
    {
      villageId: text("village_id").notNull(),
      tieId: text("tie_id").notNull(),
      how: text("how").notNull(),
      onDate: text("on_date"),
      at: int("at").notNull(),
      why: text("why").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.tieId] }),
      kit.foreignKey({
        columns: [t.villageId, t.tieId],
        foreignColumns: [familyTie.villageId, familyTie.id],
      }),
    ],
  );

  /** A proposal that somebody refused; it does not come back. */
  const familyTieRefused = table(
    "family_tie_refused",
    {
      villageId: text("village_id").notNull(),
      kind: text("kind").notNull(),
      oneId: text("one_id").notNull(),
      otherId: text("other_id").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.kind, t.oneId, t.otherId] }),
      kit.foreignKey({
        columns: [t.villageId, t.oneId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.otherId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("family_tie_refused_other").on(t.villageId, t.otherId),
    ],
  );

  return { familyTie, familyTieEnd, familyTieRefused };
};
