import { CardNumber } from "@huzhu/domain/people";
import { NEIGHBOUR_SITES, SITES, type Site } from "./hamlets.ts";

/** Where a village of the demo lies. */
export interface VillagePlace {
  /** Its name in ids. */
  readonly id: string;
  readonly name: string;
  readonly township: string;
  readonly sites: ReadonlyArray<Site>;
  /** What one elder's card says, so that it can be typed from memory. */
  readonly card: CardNumber;
}

/** The card that the tour of the demo begins with; an elder with points to spend carries it. */
export const MEMORABLE_CARD = CardNumber.make("0000000001");

export const QINGSHUI: VillagePlace = {
  id: "qingshui",
  name: "清水村",
  township: "云岭乡",
  sites: SITES,
  card: MEMORABLE_CARD,
};

/** A smaller village of the same township. */
export const LIUXI: VillagePlace = {
  id: "liuxi",
  name: "柳溪村",
  township: "云岭乡",
  sites: NEIGHBOUR_SITES,
  card: CardNumber.make("0000000002"),
};

export const MEMORABLE_CARDS: ReadonlySet<CardNumber> = new Set(
  [QINGSHUI, LIUXI].map(({ card }) => card),
);
