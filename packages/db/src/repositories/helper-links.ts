import type { HelperId, PhoneLink } from "@huzhu/domain/reciprocity/helper";
import type { Instant } from "@huzhu/domain/time";
import { and, count, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { KeptLink } from "../nouns/kept-link.ts";
import { linkOf } from "../rows/helper-links.ts";
import { insertSet } from "../sets.ts";
import { type Read, tableOf, type Write, within } from "../unit.ts";

/** What of a link's secret and code is kept: their hashes. */
interface Hashes {
  readonly id: string;
  readonly tokenHash: string;
  readonly codeHash: string | null;
}

/** Calls back whatever link a helper has; where there is none, nothing changes. */
export const revoke = async (tx: Write, helper: HelperId, at: Instant): Promise<void> => {
  const { db, helperLink: t } = within(tx);
  await db
    .update(t)
    .set({ revokedAt: at })
    .where(and(eq(t.villageId, tx.village), eq(t.helperId, helper), isNull(t.revokedAt)));
};

/** Keeps a link that was just given; those that the helper had before do not open any more. */
export const give = async (
  tx: Write,
  { helper, givenAt, until }: PhoneLink,
  { id, tokenHash, codeHash }: Hashes,
): Promise<void> => {
  await revoke(tx, helper, givenAt);
  await insertSet(tx, tableOf(tx, "helperLink"), [
    {
      ...{ villageId: tx.village, id, helperId: helper, tokenHash, codeHash },
      ...{ givenAt, untilDate: until, revokedAt: null },
    },
  ]);
};

const like = async (read: Read, filter: SQL | undefined) => {
  const { db, helperLink: t, helperPhone } = within(read);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(desc(t.givenAt), desc(t.id))
    .limit(1);
  if (!row) return null;
  const [opened] = await db
    .select({ phones: count() })
    .from(helperPhone)
    .where(and(eq(helperPhone.villageId, read.village), eq(helperPhone.linkId, row.id)));
  return { link: linkOf(row, opened?.phones ?? 0), codeHash: row.codeHash };
};

/** The link that a helper was given last. */
export const latest = async (read: Read, helper: HelperId): Promise<KeptLink | null> => {
  const { helperLink: t } = within(read);
  return (await like(read, eq(t.helperId, helper)))?.link ?? null;
};

/** The link of a secret, and the hash of its code. */
export const byToken = (read: Read, tokenHash: string) => {
  const { helperLink: t } = within(read);
  return like(read, eq(t.tokenHash, tokenHash));
};

/** Notes that a link was opened on a phone, which goes by a secret of its own from now on. */
export const openOn = async (
  tx: Write,
  { id: linkId }: Pick<KeptLink, "id">,
  tokenHash: string,
  openedAt: Instant,
): Promise<void> => {
  await insertSet(tx, tableOf(tx, "helperPhone"), [
    { villageId: tx.village, tokenHash, linkId, openedAt },
  ]);
};

/** The link that was opened on a phone. */
export const onPhone = async (read: Read, tokenHash: string): Promise<KeptLink | null> => {
  const { db, helperLink: t, helperPhone } = within(read);
  const [phone] = await db
    .select({ id: helperPhone.linkId })
    .from(helperPhone)
    .where(and(eq(helperPhone.villageId, read.village), eq(helperPhone.tokenHash, tokenHash)));
  return phone ? ((await like(read, eq(t.id, phone.id)))?.link ?? null) : null;
};
