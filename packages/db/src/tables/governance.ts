import type { Kit } from "./kit.ts";

/** The village itself, who works in its system, and the machines that stand in it. */
export const governanceTables = ({ table, text, int, flag, ...kit }: Kit) => {
  const village = table("village", {
    villageId: text("village_id").primaryKey(),
    name: text("name").notNull(),
    township: text("township").notNull(),
    scale: int("scale").notNull(),
    settings: text("settings").notNull(),
    demo: flag("demo").notNull(),
    createdAt: int("created_at").notNull(),
  });

  const staff = table(
    "staff",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      name: text("name").notNull(),
      login: text("login").notNull(),
      passwordHash: text("password_hash").notNull(),
      role: text("role").notNull(),
      householdId: text("household_id"),
      active: flag("active").notNull(),
      createdAt: int("created_at").notNull(),
      hamletId: text("hamlet_id"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.unique("staff_login").on(t.villageId, t.login),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const session = table(
    "session",
    {
      villageId: text("village_id").notNull(),
      tokenHash: text("token_hash").notNull(),
      staffId: text("staff_id").notNull(),
      createdAt: int("created_at").notNull(),
      expiresAt: int("expires_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.tokenHash] }),
      kit.foreignKey({
        columns: [t.villageId, t.staffId],
        foreignColumns: [staff.villageId, staff.id],
      }),
    ],
  );

  const device = table(
    "device",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      name: text("name").notNull(),
      tokenHash: text("token_hash").notNull(),
      pairedAt: int("paired_at").notNull(),
      revokedAt: int("revoked_at"),
      lastSeenAt: int("last_seen_at"),
      /** How the reader that stands there prints, where it is another than the village's. */
      reader: text("reader"),
      word: text("word"),
      restart: text("restart"),
      language: text("language"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.unique("device_token").on(t.villageId, t.tokenHash),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const pairing = table(
    "pairing",
    {
      villageId: text("village_id").notNull(),
      codeHash: text("code_hash").notNull(),
      deviceName: text("device_name").notNull(),
      expiresAt: int("expires_at").notNull(),
      usedAt: int("used_at"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.codeHash] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { village, staff, session, device, pairing };
};
