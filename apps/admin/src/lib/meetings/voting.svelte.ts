import type { Attendant, MotionView } from "@huzhu/contract";
import type { Ballot, MemberId, Voice } from "@huzhu/domain/governance";
import type { MeetingPage } from "./meeting.svelte.ts";

const countIn = (text: string): number | null => {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
};

/** Votes on the motions of a meeting: who keeps out, every ballot, hands that were held up. */
export class Voting {
  way = $state<Ballot["way"]>("inPerson");
  /** The number of a paper ballot; empty where hands were held up. */
  sheet = $state("");
  /** Whose interest is written down, and why. */
  who = $state<MemberId | "">("");
  interest = $state("");
  inFavour = $state("");
  against = $state("");
  abstained = $state("");
  /** Hands of an assembly, once all three are numbers. */
  readonly hands = $derived.by(() => {
    const [inFavour, against, abstained] = [this.inFavour, this.against, this.abstained].map(
      (text) => countIn(text === "" ? "0" : text),
    );
    if (inFavour == null || against == null || abstained == null) return null;
    return this.inFavour === "" && this.against === "" ? null : { inFavour, against, abstained };
  });
  readonly #page: MeetingPage;

  constructor(page: MeetingPage) {
    this.#page = page;
  }

  /** Who is there, may vote on it, and has not. */
  waiting({ recusals, ballots }: MotionView): ReadonlyArray<Attendant> {
    return this.#page.there.filter(
      ({ id }) =>
        !recusals.some(({ member }) => member === id) &&
        !ballots.some(({ member }) => member === id),
    );
  }

  async cast(motion: MotionView, member: MemberId, voice: Voice): Promise<void> {
    await this.#page.after(() => this.#send(motion, [member], voice));
  }

  /** Lets all who have not voted vote alike. */
  async castRest({ id }: MotionView, voice: Voice): Promise<void> {
    await this.#page.after(async () => {
      const motion = this.#page.view?.motions.find((one) => one.id === id);
      if (!motion) return null;
      return this.#send(
        motion,
        this.waiting(motion).map((one) => one.id),
        voice,
      );
    });
  }

  async takeBack(motion: MotionView, member: MemberId): Promise<void> {
    const params = { ...this.#on(motion), member };
    const body = { why: "记错了，重新记" };
    await this.#page.after(() => this.#page.calls.takingBack.send({ params, body }));
  }

  async declare(motion: MotionView): Promise<void> {
    const why = this.interest.trim();
    if (this.who === "" || why === "") return;
    const body = { member: this.who, why };
    if (
      await this.#page.after(() =>
        this.#page.calls.declaring.send({ params: this.#on(motion), body }),
      )
    ) {
      this.who = "";
      this.interest = "";
    }
  }

  /** Counts what was cast, or the hands of an assembly. */
  async count(motion: MotionView): Promise<void> {
    const households = this.#page.view?.body === "households";
    if (households && this.hands === null) return;
    const body = { hands: households ? this.hands : null };
    if (
      await this.#page.after(() =>
        this.#page.calls.deciding.send({ params: this.#on(motion), body }),
      )
    ) {
      this.inFavour = "";
      this.against = "";
      this.abstained = "";
    }
  }

  #on({ id: motion }: MotionView) {
    return { ...this.#page.params, motion };
  }

  #send(motion: MotionView, members: ReadonlyArray<MemberId>, voice: Voice): Promise<unknown> {
    const sheet = this.sheet.trim() === "" ? null : this.sheet.trim();
    const { way } = this;
    const [first, ...others] = members.map((member) => ({ member, voice, way, sheet }));
    if (!first) return Promise.resolve(null);
    const body = { ballots: [first, ...others] } as const;
    return this.#page.calls.casting.send({ params: this.#on(motion), body });
  }
}
