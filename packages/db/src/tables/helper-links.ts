import type { HelperTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** The links by which helpers see their visits on their own phones, and the phones they opened. */
export const helperLinkTables = ({ table, text, int, ...kit }: Kit, { helper }: HelperTables) => {
  const helperLink = table(
    "helper_link",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      helperId: text("helper_id").notNull(),
      tokenHash: text("token_hash").notNull(),
      /** Null where no code is asked for. */
      codeHash: text("code_hash"),
      givenAt: int("given_at").notNull(),
      untilDate: text("until_date").notNull(),
      revokedAt: int("revoked_at"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.helperId],
        foreignColumns: [helper.villageId, helper.id],
      }),
      kit.uniqueIndex("helper_link_token").on(t.villageId, t.tokenHash),
      kit.index("helper_link_helper").on(t.villageId, t.helperId, t.givenAt),
    ],
  );

  const helperPhone = table(
    "helper_phone",
    {
      villageId: text("village_id").notNull(),
      tokenHash: text("token_hash").notNull(),
      linkId: text("link_id").notNull(),
      openedAt: int("opened_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.tokenHash] }),
      kit.foreignKey({
        columns: [t.villageId, t.linkId],
        foreignColumns: [helperLink.villageId, helperLink.id],
      }),
      kit.index("helper_phone_link").on(t.villageId, t.linkId),
    ],
  );

  return { helperLink, helperPhone };
};
