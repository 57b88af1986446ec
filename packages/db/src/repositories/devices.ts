import type { Reader } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import type { VoiceLanguage } from "@huzhu/domain/voice";
import { and, eq, isNull } from "drizzle-orm";
import type { Device } from "../nouns/device.ts";
import { deviceOf } from "../rows/village.ts";
import { type Read, type Write, within } from "../unit.ts";

export const insert = async (
  tx: Write,
  { id, name, pairedAt }: Pick<Device, "id" | "name" | "pairedAt">,
  tokenHash: string,
): Promise<void> => {
  const { db, device } = within(tx);
  await db.insert(device).values({ villageId: tx.village, id, name, tokenHash, pairedAt });
};

/** The machine that holds the token, unless its pairing was revoked. */
export const byToken = async (read: Read, tokenHash: string): Promise<Device | null> => {
  const { db, device } = within(read);
  const [row] = await db
    .select()
    .from(device)
    .where(
      and(
        eq(device.villageId, read.village),
        eq(device.tokenHash, tokenHash),
        isNull(device.revokedAt),
      ),
    );
  return row ? deviceOf(row) : null;
};

export const list = async (read: Read): Promise<ReadonlyArray<Device>> => {
  const { db, device } = within(read);
  const rows = await db
    .select()
    .from(device)
    .where(eq(device.villageId, read.village))
    .orderBy(device.pairedAt, device.id);
  return rows.map(deviceOf);
};

/** Ends a pairing; `null` where there is no such machine. A second time changes nothing. */
export const revoke = async (tx: Write, id: string, at: Instant): Promise<Device | null> => {
  const { db, device } = within(tx);
  const it = and(eq(device.villageId, tx.village), eq(device.id, id));
  await db
    .update(device)
    .set({ revokedAt: at })
    .where(and(it, isNull(device.revokedAt)));
  const [row] = await db.select().from(device).where(it);
  return row ? deviceOf(row) : null;
};

/** Notes that the machine was heard of. */
export const touch = async (tx: Write, id: string, at: Instant): Promise<void> => {
  const { db, device } = within(tx);
  await db
    .update(device)
    .set({ lastSeenAt: at })
    .where(and(eq(device.villageId, tx.village), eq(device.id, id)));
};

/** Notes what a machine is told or how it is; `null` where there is no such machine. */
const note = async (
  tx: Write,
  id: string,
  what: {
    readonly reader?: string | null;
    readonly word?: string | null;
    readonly restart?: string;
    readonly language?: VoiceLanguage;
  },
): Promise<Device | null> => {
  const { db, device } = within(tx);
  const [row] = await db
    .update(device)
    .set(what)
    .where(and(eq(device.villageId, tx.village), eq(device.id, id)))
    .returning();
  return row ? deviceOf(row) : null;
};

/** Notes how the reader of a machine prints. */
export const setReader = (tx: Write, id: string, reader: Reader | null): Promise<Device | null> =>
  note(tx, id, { reader: reader && JSON.stringify(reader) });

/** Notes what a machine says on its first screen. */
export const setWord = (tx: Write, id: string, word: string | null): Promise<Device | null> =>
  note(tx, id, { word });

/** Notes what a machine speaks. */
export const setLanguage = (
  tx: Write,
  id: string,
  language: VoiceLanguage,
): Promise<Device | null> => note(tx, id, { language });

/** Tells a machine to begin anew: it does so once for every new attempt. */
export const restart = (tx: Write, id: string, attempt: string): Promise<Device | null> =>
  note(tx, id, { restart: attempt });
