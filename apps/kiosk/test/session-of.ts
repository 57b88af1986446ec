import { makeClient } from "@huzhu/client";
import { wallClock } from "../src/clock.ts";
import { Session } from "../src/session.svelte.ts";
import type { FakeVillage } from "./fake-village.ts";

/** A kiosk of the village, started; its attempts are a-1, a-2, … */
export const sessionOf = async (village: FakeVillage): Promise<Session> => {
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
