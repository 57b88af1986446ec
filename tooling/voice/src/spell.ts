import { customPinyin, pinyin } from "pinyin-pro";

// Where the dictionary reads words of ours otherwise than a villager does.
customPinyin({
  晓得: "xiǎo de",
  记过分: "jì guò fēn",
  扣得: "kòu de",
  帮得: "bāng de",
  试得: "shì de",
});

/** A word that is only the end of a sentence. */
const ENDS = new Map([["了", "le5"]]);

const PAUSES = /[，、：；。？！]/;

/** A text as espeak-ng reads it: syllables with their tones, and commas. */
export const spell = (text: string): string => {
  const syllables = pinyin(text, { toneType: "num", type: "array", toneSandhi: true, v: true });
  const spelled = syllables.map((one) => (PAUSES.test(one) ? "," : one.replace(/0$/, "5")));
  return ENDS.get(text) ?? spelled.filter((one) => /^([a-z]+\d|,)$/.test(one)).join(" ");
};

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every syllable of Mandarin, with the hanzi that are read so by themselves. */
export const readings = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const hanzi = String.fromCodePoint(code);
    const syllable = spell(hanzi);
    if (/^[a-z]+\d$/.test(syllable)) found.set(syllable, (found.get(syllable) ?? "") + hanzi);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
};
