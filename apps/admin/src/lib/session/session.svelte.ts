import type { Client, Failure } from "@huzhu/client";
import { logIn, logOut, type Me, me as whoAmI } from "@huzhu/contract";
import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { isNotLoggedIn } from "../failure.ts";
import { Place } from "./place.svelte.ts";

interface Entering {
  readonly login: string;
  readonly password: string;
  readonly village?: VillageId;
}

/** Two villages may have the same id for somebody of theirs. */
const isSame = (one: Me | null, other: Me | null): boolean =>
  one?.staff.id === other?.staff.id && one?.village.id === other?.village.id;

type Sent<Answer> = Promise<Result.Result<Answer, Failure>>;

/**
 * Who works at this console. When the session expires under way, `me` stays, so that the page waits
 * behind the login with everything that was typed, and whoever it was is back where they were.
 */
export class Session {
  state = $state<"asking" | "out" | "expired" | "in">("asking");
  me = $state.raw<Me | null>(null);
  /** The server, which waits for the next login when nobody is logged in. */
  readonly client: Client;
  readonly asking: Ask<void, Me>;
  readonly loggingIn: Ask<Entering, Me>;
  readonly place: Place;
  readonly loggingOut: Ask<void, unknown>;
  readonly #waiting: ((back: Me) => void)[] = [];
  #logins = 0;

  constructor(server: Client, kept: Pick<Storage, "getItem" | "setItem"> | null = null) {
    this.place = new Place(server, kept);
    this.client = {
      call: (endpoint, request) => this.#hear(() => server.call(endpoint, request)),
    };
    this.asking = new Ask(() => server.call(whoAmI, {}));
    this.loggingIn = new Ask((body) => server.call(logIn, { body }));
    this.loggingOut = new Ask(() => server.call(logOut, {}));
  }

  /** Asks the server who is logged in, when the console opens. */
  async open(): Promise<void> {
    const found = await this.asking.send();
    if (found) this.#enter(found);
    else if (this.asking.failure && isNotLoggedIn(this.asking.failure)) this.state = "out";
  }

  async logIn(login: string, password: string): Promise<boolean> {
    const entered = await this.loggingIn.send({ ...(await this.#where()), login, password });
    if (entered) this.#enter(entered);
    return entered !== null;
  }

  async logOut(): Promise<boolean> {
    await this.loggingOut.send();
    if (this.loggingOut.canRetry) return false;
    this.me = null;
    this.state = "out";
    return true;
  }

  /** Whoever's session expired goes on in their village. */
  async #where(): Promise<{ readonly village?: VillageId }> {
    return this.me === null ? this.place.named() : { village: this.me.village.id };
  }

  #enter(entered: Me): void {
    this.me = entered;
    this.state = "in";
    this.#logins += 1;
    for (const goOn of this.#waiting.splice(0)) goOn(entered);
  }

  /**
   * A call that found nobody logged in waits for the next login and goes out once more, unless
   * somebody else came: nothing is done in another's name.
   */
  async #hear<Answer>(send: () => Sent<Answer>): Sent<Answer> {
    const { me } = this;
    const before = this.#logins;
    const answer = await send();
    if (Result.isSuccess(answer) || !isNotLoggedIn(answer.failure)) return answer;
    const back = this.#logins > before ? this.me : await this.#nextLogin();
    return isSame(back, me) ? send() : answer;
  }

  #nextLogin(): Promise<Me> {
    if (this.state === "in") this.state = "expired";
    return new Promise((goOn) => this.#waiting.push(goOn));
  }
}
