import type { Instant } from "@huzhu/domain/time";
import type { VoiceClipId, VoiceLanguage, VoicePhrase } from "@huzhu/domain/voice";
import { and, eq } from "drizzle-orm";
import { Schema } from "effect";
import type { Actor } from "../nouns/actor.ts";
import { VoiceClip } from "../nouns/voice-clip.ts";
import { type Read, type Write, within } from "../unit.ts";

const toClip = Schema.decodeUnknownSync(VoiceClip);

/** Keeps what was spoken, in the place of what was spoken before. */
export const save = async (
  tx: Write,
  { id, language, phrase }: VoiceClip,
  bytes: Uint8Array,
  at: Instant,
  actor: Actor,
): Promise<void> => {
  const { db, voiceClip: t } = within(tx);
  const set = { id, bytes, at, actor: JSON.stringify(actor) };
  await db
    .insert(t)
    .values({ villageId: tx.village, language, phrase, ...set })
    .onConflictDoUpdate({ target: [t.villageId, t.language, t.phrase], set });
};

/** Which phrases have been spoken in a language. */
export const list = async (
  read: Read,
  language: VoiceLanguage,
): Promise<ReadonlyArray<VoiceClip>> => {
  const { db, voiceClip: t } = within(read);
  const rows = await db
    .select({ id: t.id, language: t.language, phrase: t.phrase })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.language, language)))
    .orderBy(t.phrase);
  return rows.map((row) => toClip(row));
};

/** What is heard of a clip: a WAV file; `null` where there is none under this id any more. */
export const bytesOf = async (read: Read, id: VoiceClipId): Promise<Uint8Array | null> => {
  const { db, voiceClip: t } = within(read);
  const [row] = await db
    .select({ bytes: t.bytes })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)));
  return row ? new Uint8Array(row.bytes) : null;
};

/** Takes a phrase back. A second time changes nothing. */
export const remove = async (
  tx: Write,
  language: VoiceLanguage,
  phrase: VoicePhrase,
): Promise<void> => {
  const { db, voiceClip: t } = within(tx);
  await db
    .delete(t)
    .where(and(eq(t.villageId, tx.village), eq(t.language, language), eq(t.phrase, phrase)));
};
