import type { Clock } from "./clock.ts";
import type * as Rest from "./rest.ts";
import type { Session } from "./session.svelte.ts";

export const RETRY = 5000;

interface Outside {
  readonly clock: Clock;
  readonly session: Pick<Session, "learn">;
  readonly load: () => Promise<typeof Rest>;
}

/** All behind the first screens: it is fetched while the first stands, so that it stands soon. */
export class Later {
  Rooms = $state.raw<typeof Rest.Rooms | null>(null);

  #outside: Outside;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /** Goes on trying: without it nobody can do anything here. */
  async fetch(): Promise<void> {
    const { clock, session, load } = this.#outside;
    try {
      const { Rooms, Errands } = await load();
      this.Rooms = Rooms;
      session.learn(Errands);
    } catch {
      clock.after(RETRY, () => void this.fetch());
    }
  }
}
