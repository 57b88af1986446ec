import type { People } from "./name.ts";

/** A hamlet to be settled: whose it is, which surname most families have, how big it is. */
export interface Site {
  readonly name: string;
  readonly people: People;
  readonly surname: string;
  /** Its part of the village's households. */
  readonly share: number;
}

export const NEIGHBOUR_SITES: ReadonlyArray<Site> = [
  { name: "柳溪", people: "Han", surname: "柳", share: 0.6 },
  { name: "磨坊沟", people: "Han", surname: "何", share: 0.4 },
];

export const SITES: ReadonlyArray<Site> = [
  { name: "上清水", people: "Han", surname: "杨", share: 0.19 },
  { name: "下清水", people: "Han", surname: "周", share: 0.18 },
  { name: "王家湾", people: "Han", surname: "王", share: 0.15 },
  { name: "李家坪", people: "Han", surname: "李", share: 0.14 },
  { name: "石板桥", people: "Han", surname: "罗", share: 0.13 },
  { name: "老寨", people: "Yi", surname: "沙马", share: 0.12 },
  { name: "杉树坡", people: "Yi", surname: "吉克", share: 0.09 },
];
