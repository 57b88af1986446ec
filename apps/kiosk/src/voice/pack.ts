import { Schema } from "effect";
import type { Clips } from "./cover.ts";

/** What lies beside the clips of the language that ships with the kiosk. */
export const PackIndex = Schema.Struct({
  /** For every syllable, the hanzi that are read so. */
  readings: Schema.Record(Schema.String, Schema.String),
  /** Where each clip begins in the file of clips, and how long it is. */
  clips: Schema.Record(Schema.String, Schema.Tuple([Schema.Number, Schema.Number])),
});
export type PackIndex = typeof PackIndex.Type;

export const readIndex = Schema.decodeUnknownSync(Schema.fromJsonString(PackIndex));

/** A language that is there: which clips it has, and the bytes of each. */
export interface Pack extends Clips {
  bytes(clip: string): ArrayBuffer | undefined | Promise<ArrayBuffer | undefined>;
}

/** The pack of an index and its file. */
export const packOf = ({ clips, readings }: PackIndex, file: ArrayBuffer): Pack => {
  const places = new Map(Object.entries(clips));
  const syllables = new Map(
    Object.entries(readings).flatMap(([syllable, all]) =>
      [...all].map((hanzi) => [hanzi, syllable] as const),
    ),
  );
  return {
    has: (clip) => places.has(clip),
    longest: Math.max(...[...places.keys()].map((text) => text.length)),
    syllable: (hanzi) => syllables.get(hanzi),
    bytes(clip) {
      const place = places.get(clip);
      return place && file.slice(place[0], place[0] + place[1]);
    },
  };
};
