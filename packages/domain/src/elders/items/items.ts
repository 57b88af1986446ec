import { Schema } from "effect";
import type { ItemWords } from "./item.ts";
import { MIND } from "./mind.ts";
import { MOVEMENT } from "./movement.ts";
import { SELF_CARE } from "./self-care.ts";
import { SOCIETY } from "./society.ts";

/** The four groups of GB/T 42195-2022, in its order. */
export const ItemGroup = Schema.Literals(["selfCare", "movement", "mind", "society"]);
export type ItemGroup = typeof ItemGroup.Type;

export const ITEM_GROUP_TITLES: Record<ItemGroup, string> = {
  selfCare: "自理能力",
  movement: "基础运动能力",
  mind: "精神状态",
  society: "感知觉与社会参与",
};

/** The codes of the 26 items, in the order of the standard. */
export const ItemCode = Schema.Literals([
  "eating",
  "grooming",
  "bathing",
  "dressingUpper",
  "dressingLower",
  "bladder",
  "bowel",
  "toileting",
  "turningInBed",
  "bedToChair",
  "walking",
  "stairs",
  "timeSense",
  "placeSense",
  "peopleSense",
  "memory",
  "understanding",
  "expressing",
  "aggression",
  "lowSpirits",
  "consciousness",
  "sight",
  "hearing",
  "dailyAffairs",
  "transport",
  "socialising",
]);
export type ItemCode = typeof ItemCode.Type;

const BY_GROUP = {
  selfCare: SELF_CARE,
  movement: MOVEMENT,
  mind: MIND,
  society: SOCIETY,
} satisfies Record<ItemGroup, Record<string, ItemWords>>;

const WORDS: Record<ItemCode, ItemWords> = { ...SELF_CARE, ...MOVEMENT, ...MIND, ...SOCIETY };

/** An item of the assessment; marks go from 0, which is worst, to `most`. */
export interface AbilityItem extends ItemWords {
  readonly code: ItemCode;
  readonly group: ItemGroup;
  /** Its group and its place there: `B1.1`. */
  readonly number: string;
  readonly most: number;
}

const groupOf = (code: ItemCode): ItemGroup =>
  ItemGroup.literals.find((group) => code in BY_GROUP[group]) ?? "society";

/** The 26 items of GB/T 42195-2022, in its order. */
export const ABILITY_ITEMS: ReadonlyArray<AbilityItem> = ItemCode.literals.map((code) => {
  const group = groupOf(code);
  const place = Object.keys(BY_GROUP[group]).indexOf(code) + 1;
  const number = `B${ItemGroup.literals.indexOf(group) + 1}.${place}`;
  return { code, group, number, most: WORDS[code].grades.length - 1, ...WORDS[code] };
});

/** What somebody gets who needs nobody. */
export const FULL_MARKS = ABILITY_ITEMS.reduce((sum, { most }) => sum + most, 0);
