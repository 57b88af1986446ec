/** The colours of a drawing are the house's own; the outline is always ink. */
export type Paint = "card" | "millet" | "mint" | "sky" | "rose" | "rice" | "ink";

export interface Stroke {
  readonly d: string;
  readonly paint: Paint;
}

/** Filled drawings on a field of 64 × 64, one for each kind of good that a village store has. */
export const DRAWINGS = {
  rice: [
    { d: "M17 18C12 30 12 48 17 57H47C52 48 52 30 47 18Z", paint: "card" },
    { d: "M17 18 14 9H50L47 18Z", paint: "rice" },
    { d: "M24 30H40V46H24Z", paint: "millet" },
    { d: "M32 43V33M32 36 28 33M32 36 36 33M32 40 28 37M32 40 36 37", paint: "millet" },
  ],
  egg: [
    { d: "M20 24C26 24 31 33 31 41A11 11 0 0 1 9 41C9 33 14 24 20 24Z", paint: "rose" },
    { d: "M44 24C50 24 55 33 55 41A11 11 0 0 1 33 41C33 33 38 24 44 24Z", paint: "millet" },
    { d: "M6 42H58L54 56H10Z", paint: "rice" },
  ],
  oil: [
    { d: "M26 6H38V13H26Z", paint: "mint" },
    { d: "M26 13H38L46 24V54A4 4 0 0 1 42 58H22A4 4 0 0 1 18 54V24Z", paint: "millet" },
    { d: "M18 32H46V48H18Z", paint: "card" },
    { d: "M32 34C36 39 36 45 32 46 28 45 28 39 32 34Z", paint: "millet" },
  ],
  sauce: [
    { d: "M27 5H37V12H27Z", paint: "rose" },
    {
      d: "M28 12H36V22C42 25 43 30 43 34V55A3 3 0 0 1 40 58H24A3 3 0 0 1 21 55V34C21 30 22 25 28 22Z",
      paint: "rice",
    },
    { d: "M21 35H43V50H21Z", paint: "rose" },
  ],
  salt: [
    { d: "M16 12H48V58H16Z", paint: "card" },
    { d: "M16 12 20 6H44L48 12Z", paint: "sky" },
    { d: "M16 26H48V46H16Z", paint: "sky" },
    { d: "M32 29 40 36 32 43 24 36Z", paint: "card" },
  ],
  soap: [
    {
      d: "M8 34C8 27 13 24 19 24H45C51 24 56 27 56 34V42C56 49 51 52 45 52H19C13 52 8 49 8 42Z",
      paint: "mint",
    },
    { d: "M17 34H47V42H17Z", paint: "card" },
    { d: "M22 10A5 5 0 1 1 22 20 5 5 0 0 1 22 10Z", paint: "sky" },
    { d: "M40 6A7 7 0 1 1 40 20 7 7 0 0 1 40 6Z", paint: "sky" },
  ],
  paper: [
    { d: "M12 20C12 12 32 12 32 20V52C32 58 12 58 12 52Z", paint: "card" },
    { d: "M32 20C32 12 52 12 52 20V52C52 58 32 58 32 52Z", paint: "card" },
    { d: "M12 20A10 5 0 1 0 32 20 10 5 0 1 0 12 20Z", paint: "rice" },
    { d: "M32 20A10 5 0 1 0 52 20 10 5 0 1 0 32 20Z", paint: "rice" },
    {
      d: "M20 20A2 1.5 0 1 0 24 20 2 1.5 0 1 0 20 20ZM40 20A2 1.5 0 1 0 44 20 2 1.5 0 1 0 40 20Z",
      paint: "ink",
    },
  ],
  towel: [
    { d: "M8 8H56V14H8Z", paint: "rice" },
    { d: "M16 14H48V54H16Z", paint: "sky" },
    { d: "M16 40H48V46H16Z", paint: "card" },
    { d: "M20 54V60M28 54V60M36 54V60M44 54V60", paint: "ink" },
  ],
  teeth: [
    { d: "M10 44H44V54H10Z", paint: "card" },
    { d: "M44 46H50V52H44Z", paint: "sky" },
    { d: "M18 44H32V54H18Z", paint: "sky" },
    { d: "M8 26H42V32H8Z", paint: "mint" },
    { d: "M42 20H56V32H42Z", paint: "mint" },
    { d: "M44 12H54V20H44Z", paint: "card" },
  ],
  powder: [
    { d: "M14 14H50L53 58H11Z", paint: "sky" },
    { d: "M14 14 18 6H46L50 14Z", paint: "card" },
    { d: "M32 24A11 11 0 1 1 32 46 11 11 0 0 1 32 24Z", paint: "card" },
    { d: "M26 35C29 31 35 39 38 35", paint: "card" },
  ],
  liquid: [
    { d: "M28 5H40V13H28Z", paint: "rose" },
    {
      d: "M24 13H42C50 18 52 24 52 32V54A4 4 0 0 1 48 58H16A4 4 0 0 1 12 54V32C12 24 18 18 24 13Z",
      paint: "mint",
    },
    { d: "M16 24H24V38H16Z", paint: "card" },
    { d: "M30 32H46V50H30Z", paint: "card" },
  ],
  noodles: [
    { d: "M14 8H50V58H14Z", paint: "millet" },
    { d: "M20 8V58M26 8V58M32 8V58M38 8V58M44 8V58", paint: "millet" },
    { d: "M12 24H52V42H12Z", paint: "rose" },
  ],
  basin: [
    { d: "M6 24H58L50 54H14Z", paint: "sky" },
    { d: "M4 18H60V26H4Z", paint: "card" },
    { d: "M16 38H48", paint: "sky" },
  ],
  broom: [
    { d: "M30 4H34V32H30Z", paint: "millet" },
    { d: "M24 32H40L50 60H14Z", paint: "rice" },
    { d: "M24 32H40V38H24Z", paint: "rose" },
    { d: "M26 42 22 60M32 42V60M38 42 42 60", paint: "ink" },
  ],
  thermos: [
    { d: "M24 5H40V15H24Z", paint: "millet" },
    { d: "M20 15H44V58H20Z", paint: "rose" },
    { d: "M44 24H52V46H44V40H47V30H44Z", paint: "rice" },
    { d: "M32 28 38 34 32 46 26 34Z", paint: "card" },
  ],
  quilt: [
    { d: "M6 20H58V54H6Z", paint: "rose" },
    { d: "M6 20C6 12 14 12 18 12H46C50 12 58 12 58 20Z", paint: "card" },
    { d: "M6 31H58M6 43H58M19 20V54M32 20V54M45 20V54", paint: "rose" },
  ],
  shoes: [
    { d: "M6 44C6 34 10 24 14 22H26C27 32 40 36 52 38 58 39 60 44 60 48H6Z", paint: "rose" },
    { d: "M6 48H60V54H6Z", paint: "card" },
    { d: "M24 31 30 28M31 35 36 31", paint: "ink" },
  ],
  bulb: [
    {
      d: "M32 6C46 6 52 16 52 24 52 34 43 37 42 46H22C21 37 12 34 12 24 12 16 18 6 32 6Z",
      paint: "millet",
    },
    { d: "M22 46H42V56H22Z", paint: "sky" },
    { d: "M22 51H42M28 46V32L32 36 36 32V46", paint: "ink" },
  ],
  medicine: [
    { d: "M22 20C22 8 42 8 42 20", paint: "card" },
    { d: "M6 20H58V56H6Z", paint: "card" },
    { d: "M28 28H36V34H42V42H36V48H28V42H22V34H28Z", paint: "rose" },
  ],
  other: [
    { d: "M8 26H56L51 56H13Z", paint: "millet" },
    { d: "M18 26C18 6 46 6 46 26", paint: "card" },
    { d: "M22 34V48M32 34V48M42 34V48", paint: "ink" },
  ],
} as const satisfies Record<string, readonly Stroke[]>;

export type Drawing = keyof typeof DRAWINGS;

/** What tells a kind from a name; the first that fits counts, so the narrow words come first. */
const WORDS: readonly (readonly [RegExp, Drawing])[] = [
  [/洗衣液|洗发|沐浴|洗手液|洗洁|洗涤/u, "liquid"],
  [/洗衣粉|粉$/u, "powder"],
  [/牙/u, "teeth"],
  [/鞋|袜/u, "shoes"],
  [/灯/u, "bulb"],
  [/药|创可贴/u, "medicine"],
  [/皂/u, "soap"],
  [/毛巾|巾$/u, "towel"],
  [/纸/u, "paper"],
  [/蛋/u, "egg"],
  [/酱油|醋|酱/u, "sauce"],
  [/油/u, "oil"],
  [/盐|糖|味精/u, "salt"],
  [/面条|挂面|粉丝|面/u, "noodles"],
  [/米|种/u, "rice"],
  [/盆|桶/u, "basin"],
  [/扫|帚|拖把/u, "broom"],
  [/暖|水壶|保温|热水瓶|壶/u, "thermos"],
  [/被|毯|褥/u, "quilt"],
];

/** The drawing that stands for a good without a photo. */
export const drawingOf = (name: string): Drawing =>
  WORDS.find(([words]) => words.test(name))?.[1] ?? "other";
