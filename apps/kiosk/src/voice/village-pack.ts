import type { SpokenPack } from "@huzhu/contract";
import type { Pack } from "./pack.ts";

export type Fetch = (address: string) => Promise<Response>;

/** What people of the village have spoken in one language; a clip is fetched when it is first said. */
export const villagePack = ({ phrases }: SpokenPack, fetch: Fetch): Pack => {
  const clips = new Map(phrases.map(({ phrase, clip }) => [phrase, clip]));
  const bytesOf = async (clip: string): Promise<ArrayBuffer | undefined> => {
    const heard = await fetch(`/api/voice/clips/${clip}`);
    return heard.ok ? heard.arrayBuffer() : undefined;
  };
  return {
    has: (phrase) => clips.has(phrase),
    longest: Math.max(0, ...[...clips.keys()].map((phrase) => phrase.length)),
    syllable: () => undefined,
    bytes(phrase) {
      const clip = clips.get(phrase);
      return clip === undefined ? undefined : bytesOf(clip);
    },
  };
};

/** One language over another: what the upper one cannot say is said by the lower. */
export const layered = (upper: Pack | null, lower: Pack | null): Pack | null => {
  if (upper === null || lower === null) return upper ?? lower;
  return {
    has: (clip) => upper.has(clip) || lower.has(clip),
    longest: Math.max(upper.longest, lower.longest),
    syllable: (hanzi) => upper.syllable(hanzi) ?? lower.syllable(hanzi),
    bytes: (clip) => (upper.has(clip) ? upper : lower).bytes(clip),
  };
};
