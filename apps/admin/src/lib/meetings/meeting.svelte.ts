import type { Client } from "@huzhu/client";
import {
  type AnswerOf,
  type CalledHousehold,
  callOff,
  castBallots,
  decideMotion,
  declareInterest,
  type Endpoint,
  householdCame,
  householdLeft,
  type MeetingView,
  meeting,
  memberLeft,
  membersCame,
  openMeeting,
  putMotion,
  type RequestOf,
  signMinutes,
  takeBallotBack,
} from "@huzhu/contract";
import type { MeetingId, MemberId, MotionId } from "@huzhu/domain/governance";
import type { ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Arriving } from "./arriving.svelte.ts";
import { MotionWriting } from "./motion-draft.svelte.ts";
import { Voting } from "./voting.svelte.ts";

type Sent<E extends Endpoint> = Pick<RequestOf<E>, "params" | "body">;

const calling = <E extends Endpoint<"command">>(client: Client, endpoint: E) =>
  new Call<Sent<E>, AnswerOf<E>>((request, attempt) =>
    client.call(endpoint, { ...request, attempt } as never),
  );

/** One meeting while it is held, or while somebody types in what was written on paper. */
export class MeetingPage {
  chair = $state("");
  keeper = $state("");
  why = $state("");
  /** Narrows the households of an assembly. */
  search = $state("");
  /** The number of the sheet that was signed by hand. */
  sheet = $state("");
  readonly id: MeetingId;
  readonly asking: Ask<void, MeetingView>;
  readonly writing = new MotionWriting();
  readonly #calls;
  readonly view = $derived.by(() => this.asking.answer);
  readonly there = $derived.by(() => (this.view?.members ?? []).filter(({ there }) => there));
  readonly away = $derived.by(() => (this.view?.members ?? []).filter(({ there }) => !there));
  readonly households = $derived.by((): ReadonlyArray<CalledHousehold> => {
    const wanted = this.search.trim();
    const all = this.view?.households ?? [];
    if (wanted === "") return all;
    return all.filter(
      ({ number, adults }) =>
        number.includes(wanted) || adults.some(({ name }) => name.includes(wanted)),
    );
  });
  readonly came = $derived.by(
    () => (this.view?.households ?? []).filter(({ came }) => came !== null).length,
  );
  readonly busy = $derived.by(() => Object.values(this.#calls).some(({ busy }) => busy));
  readonly sentence = $derived.by(
    () => Object.values(this.#calls).find(({ sentence }) => sentence !== null)?.sentence ?? null,
  );
  /** Whether there is something to sign. */
  readonly decided = $derived.by(() =>
    (this.view?.motions ?? []).some(({ carried }) => carried !== null),
  );
  /** The motion that somebody chose to vote on; the first open one where nobody did. */
  chosen = $state<MotionId | null>(null);
  readonly current = $derived.by(() => {
    const open = (this.view?.motions ?? []).filter(({ carried }) => carried === null);
    return (open.find(({ id }) => id === this.chosen) ?? open[0])?.id ?? null;
  });
  readonly voting: Voting;
  readonly arriving: Arriving;
  readonly #me: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ client, me }: Pick<Desk, "client" | "me">, id: MeetingId) {
    this.id = id;
    this.#me = me.staff.name;
    this.asking = new Ask(() => client.call(meeting, { params: { meeting: id } }));
    this.#calls = {
      opening: calling(client, openMeeting),
      off: calling(client, callOff),
      coming: calling(client, membersCame),
      leaving: calling(client, memberLeft),
      homeComing: calling(client, householdCame),
      homeLeaving: calling(client, householdLeft),
      putting: calling(client, putMotion),
      signing: calling(client, signMinutes),
      declaring: calling(client, declareInterest),
      casting: calling(client, castBallots),
      takingBack: calling(client, takeBallotBack),
      deciding: calling(client, decideMotion),
    };
    this.voting = new Voting(this);
    this.arriving = new Arriving(this, client);
  }

  get calls() {
    return this.#calls;
  }

  get params(): { readonly meeting: MeetingId } {
    return { meeting: this.id };
  }

  async load(): Promise<void> {
    const view = await this.asking.send();
    if (!view || this.chair !== "") return;
    this.chair = view.members.find(({ chair }) => chair)?.name ?? "";
    this.keeper = this.chair === this.#me ? "" : this.#me;
  }

  /**
   * Does one thing after the other, each once the meeting is seen as it stands after the one before:
   * in the hall people click faster than answers come.
   */
  after(act: () => Promise<unknown>): Promise<boolean> {
    const done = this.#last.then(async () => {
      for (const call of Object.values(this.#calls)) call.clear();
      if ((await act()) === null) return false;
      await this.load();
      return true;
    });
    this.#last = done;
    return done;
  }

  async open(): Promise<void> {
    const body = { chair: this.chair.trim(), keeper: this.keeper.trim() };
    if (body.chair === "" || body.keeper === "") return;
    await this.after(() => this.#calls.opening.send({ params: this.params, body }));
  }

  async callOff(): Promise<void> {
    const why = this.why.trim();
    if (why === "") return;
    await this.after(() => this.#calls.off.send({ params: this.params, body: { why } }));
  }

  async come(ids: ReadonlyArray<MemberId>): Promise<boolean> {
    const [first, ...others] = ids;
    if (!first) return false;
    const body = { members: [first, ...others] } as const;
    return this.after(() => this.#calls.coming.send({ params: this.params, body }));
  }

  async leave(member: MemberId): Promise<void> {
    const params = { ...this.params, member };
    await this.after(() => this.#calls.leaving.send({ params, body: {} }));
  }

  async homeCame(
    household: CalledHousehold["id"],
    resident: ResidentId,
    how: "card" | "list" = "list",
  ): Promise<boolean> {
    const body = { household, resident, how } as const;
    const params = this.params;
    const came = await this.after(() => this.#calls.homeComing.send({ params, body }));
    if (came) this.search = "";
    return came;
  }

  async homeLeft(household: CalledHousehold["id"]): Promise<void> {
    const params = { ...this.params, household };
    await this.after(() => this.#calls.homeLeaving.send({ params, body: {} }));
  }

  async put(): Promise<void> {
    const { draft: body } = this.writing;
    if (!body) return;
    if (await this.after(() => this.#calls.putting.send({ params: this.params, body }))) {
      this.writing.clear();
    }
  }

  /** Signs with the own login, or writes down the sheet that was signed by hand. */
  async sign(as: "chair" | "keeper"): Promise<void> {
    const sheet = this.sheet.trim() === "" ? null : this.sheet.trim();
    await this.after(() => this.#calls.signing.send({ params: this.params, body: { as, sheet } }));
  }
}
