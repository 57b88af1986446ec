import type { Client } from "@huzhu/client";
import type { Me } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";
import { formatPoints, type Points } from "@huzhu/domain/points";
import { createContext } from "svelte";

/** What every page works with: the way to the server, who sits here, and the village's own terms. */
export interface Desk {
  readonly client: Client;
  readonly me: Me;
  readonly may: (duty: Duty) => boolean;
  /** Points as this village writes them, without the word 分. */
  readonly points: (amount: Points) => string;
}

export const makeDesk = (client: Client, me: Me): Desk => ({
  client,
  me,
  may: (duty) => me.duties.includes(duty),
  points: (amount) => formatPoints(amount, me.village.scale),
});

export const [getDesk, setDesk] = createContext<Desk>();
