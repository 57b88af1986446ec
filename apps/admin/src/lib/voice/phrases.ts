import { Schema } from "effect";

/** What the kiosk says in one breath, and on which screens. */
const Phrase = Schema.Struct({ text: Schema.String, keys: Schema.Array(Schema.String) });
export type Phrase = typeof Phrase.Type;

const read = Schema.decodeUnknownSync(Schema.Array(Phrase));

/** Everything that this village's kiosk says: the list comes with the kiosk. */
export const loadPhrases = async (fetch: typeof globalThis.fetch): Promise<readonly Phrase[]> => {
  const answer = await fetch("/kiosk/phrases.json");
  return read(await answer.json());
};
