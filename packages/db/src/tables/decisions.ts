import type { claimTables } from "./claims.ts";
import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

type Others = GovernanceTables & Pick<ReturnType<typeof claimTables>, "rulebook">;

/** What meetings of the village decided, and what it did before that was asked for. */
export const decisionTables = ({ table, text, int, ...kit }: Kit, { staff, rulebook }: Others) => {
  /** `about` says what kind of thing was decided on, `subjectId` which one: a rulebook's version. */
  const decision = table(
    "decision",
    {
      villageId: text("village_id").notNull(),
      about: text("about").notNull(),
      subjectId: text("subject_id").notNull(),
      body: text("body").notNull(),
      heldOn: text("held_on").notNull(),
      due: int("due").notNull(),
      present: int("present").notNull(),
      inFavour: int("in_favour").notNull(),
      against: int("against").notNull(),
      abstained: int("abstained").notNull(),
      chair: text("chair").notNull(),
      minuteKeeper: text("minute_keeper").notNull(),
      minutes: text("minutes").notNull(),
      note: text("note"),
      recordedAt: int("recorded_at").notNull(),
      recordedBy: text("recorded_by").notNull(),
      /** The motion of a meeting that was held in the program; its resolution has the same figures. */
      motionId: text("motion_id"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.about, t.subjectId] }),
      kit.foreignKey({
        columns: [t.villageId, t.recordedBy],
        foreignColumns: [staff.villageId, staff.id],
      }),
    ],
  );

  /** The rulebooks that were adopted before decisions were kept, and need none. */
  const undecided = table(
    "undecided",
    {
      villageId: text("village_id").notNull(),
      version: int("version").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.version] }),
      kit.foreignKey({
        columns: [t.villageId, t.version],
        foreignColumns: [rulebook.villageId, rulebook.version],
      }),
    ],
  );

  return { decision, undecided };
};
