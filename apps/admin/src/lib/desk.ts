import type { Client } from "@huzhu/client";
import { amountWords, type Me } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";
import { formatPoints, type Points, type Unit } from "@huzhu/domain/points";
import { createContext } from "svelte";

/** What every page works with: the way to the server, who sits here, and the village's own terms. */
export interface Desk {
  readonly client: Client;
  readonly me: Me;
  readonly may: (duty: Duty) => boolean;
  /** Points as this village writes them, without the word 分. */
  readonly points: (amount: Points) => string;
  /** An amount of any unit with its word: `12分`, `90分钟`, `150.5元`. */
  readonly amount: (amount: Points, unit: Unit) => string;
}

export const makeDesk = (client: Client, me: Me): Desk => {
  const points = (amount: Points) => formatPoints(amount, me.village.scale);
  return {
    client,
    me,
    may: (duty) => me.duties.includes(duty),
    points,
    amount: (amount, unit) => amountWords(amount, unit, me.village.scale),
  };
};

export const [getDesk, setDesk] = createContext<Desk>();
