import { Schema } from "effect";

/** What a village store is asked for everywhere, to be chosen by its picture; the last is all else. */
export const COMMON_THINGS = [
  "rice",
  "oil",
  "salt",
  "noodles",
  "soap",
  "powder",
  "paper",
  "teeth",
  "shoes",
  "bulb",
  "medicine",
  "other",
] as const;

export const CommonThing = Schema.Literals(COMMON_THINGS);
export type CommonThing = typeof CommonThing.Type;

/** By which words in its name a good is one of those things. */
const WORDS: Readonly<Record<CommonThing, RegExp>> = {
  rice: /米$/u,
  oil: /油$/u,
  salt: /盐$/u,
  noodles: /面条?$|挂面/u,
  soap: /皂$/u,
  powder: /洗衣/u,
  paper: /纸$/u,
  teeth: /牙/u,
  shoes: /[鞋袜]/u,
  bulb: /灯/u,
  medicine: /药|创可贴/u,
  other: /$^/u,
};

/** Whether a good of this name is such a thing. */
export const isNamed = (thing: CommonThing, name: string): boolean => WORDS[thing].test(name);
