import { makeClient } from "@huzhu/client";
import { wallClock } from "../src/clock.ts";
import { Errands } from "../src/errands.svelte.ts";
import { Session } from "../src/session.svelte.ts";
import type { FakeVillage } from "./fake-village.ts";

/** A kiosk of the village that has its first screens alone; its attempts are a-1, a-2, … */
export const firstOf = async (village: FakeVillage): Promise<Session> => {
  let count = 0;
  const newAttempt = () => {
    count += 1;
    return `a-${count}`;
  };
  const client = makeClient({ fetch: village.fetch });
  const session = new Session({ client, clock: wallClock, newAttempt });
  await session.machine.start();
  return session;
};

/** A kiosk of the village, started, with all that one can do there. */
export const sessionOf = async (village: FakeVillage): Promise<Session> => {
  const session = await firstOf(village);
  session.learn(Errands);
  return session;
};
