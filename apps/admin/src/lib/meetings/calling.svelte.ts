import {
  callAssemblies,
  callMeeting,
  type HamletRow,
  hamlets,
  type RequestOf,
} from "@huzhu/contract";
import { MeetingCall } from "@huzhu/domain/governance";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { MotionWriting } from "./motion-draft.svelte.ts";

type Body = RequestOf<typeof callMeeting>["body"];
type Days = RequestOf<typeof callAssemblies>["body"];

/** Who is called: the committee, one hamlet's households, those of the village, or each hamlet's apart. */
export type Called = "committee" | "hamlet" | "village" | "everyHamlet";

const isDay = Schema.is(MeetingCall);

/** When and where one hamlet meets, where all of them meet apart. */
export class HamletDay {
  date = $state("");
  time = $state("19:30");
  place = $state("");
  readonly hamlet: HamletRow["id"];
  readonly name: string;
  readonly day = $derived.by(() => {
    const { hamlet, date, time } = this;
    const call: unknown = { body: "households", hamlet, date, time, place: this.place.trim() };
    return isDay(call) ? { hamlet, date: call.date, time: call.time, place: call.place } : null;
  });

  constructor({ id, name }: HamletRow, date: CalendarDate) {
    this.hamlet = id;
    this.name = name;
    this.date = date;
    this.place = `${name}院坝`;
  }
}

const decode = Schema.decodeUnknownOption(MeetingCall);

/** 通知开会: who, when, where, and what is to be decided. */
export class Calling {
  open = $state(false);
  called = $state<Called>("committee");
  hamlet = $state("");
  date = $state("");
  time = $state("19:30");
  place = $state("村委会会议室");
  minutes = $state("");
  motions = $state<ReadonlyArray<MotionWriting>>([]);
  readonly #hamlets: Ask<void, ReadonlyArray<HamletRow>>;
  readonly places = $derived.by(() =>
    (this.#hamlets.answer ?? []).map(({ id, name }) => [id as string, name] as const),
  );
  days = $state.raw<ReadonlyArray<HamletDay>>([]);
  readonly calling: Call<Body, { readonly meeting: string }>;
  readonly callingAll: Call<Days, { readonly meetings: ReadonlyArray<string> }>;
  readonly busy = $derived.by(() => this.calling.busy || this.callingAll.busy);
  readonly sentence = $derived.by(() => this.calling.sentence ?? this.callingAll.sentence);
  readonly #agenda = $derived.by(() => {
    const minutes = this.minutes.trim();
    const written = this.motions.filter(({ empty }) => !empty);
    const motions = written.flatMap(({ draft }) => draft ?? []);
    return minutes === "" || motions.length < written.length ? null : { minutes, motions };
  });
  /** The call with its agenda, once all of it is written. */
  readonly body: Body | null = $derived.by(() => {
    const call = Option.getOrNull(
      decode({
        body: this.called === "committee" ? "committee" : "households",
        hamlet: this.called === "hamlet" ? this.hamlet : null,
        ...{ date: this.date, time: this.time, place: this.place.trim() },
      }),
    );
    if (!call || call.hamlet === "" || !this.#agenda || this.called === "everyHamlet") return null;
    return { call, ...this.#agenda };
  });
  /** The same for every hamlet apart. */
  readonly all: Days | null = $derived.by(() => {
    const days = this.days.flatMap(({ day }) => day ?? []);
    const [first, ...others] = days;
    const [motion, ...more] = this.#agenda?.motions ?? [];
    if (this.called !== "everyHamlet" || !this.#agenda || !first || !motion) return null;
    if (days.length < this.days.length) return null;
    const { minutes } = this.#agenda;
    return { days: [first, ...others], minutes, motions: [motion, ...more] };
  });
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.#hamlets = new Ask(() => client.call(hamlets, {}));
    this.calling = new Call((body, attempt) => client.call(callMeeting, { body, attempt }));
    this.callingAll = new Call((body, attempt) => client.call(callAssemblies, { body, attempt }));
  }

  /** Opens the form; `many` meetings were called before, so that this one has the next number. */
  async begin(many: number): Promise<void> {
    this.open = true;
    this.date = this.#today;
    this.minutes = `${this.#today.slice(0, 4)}年第${many + 1}号`;
    this.motions = [new MotionWriting()];
    this.calling.clear();
    this.callingAll.clear();
    const known = (await this.#hamlets.send()) ?? [];
    this.days = known
      .filter(({ households }) => households > 0)
      .map((each) => new HamletDay(each, this.#today));
    this.hamlet = this.places[0]?.[0] ?? "";
  }

  more(): void {
    this.motions = [...this.motions, new MotionWriting()];
  }

  leave(): void {
    this.open = false;
  }

  /** Calls it, and answers which meeting that is; the first one where there are several. */
  async send(): Promise<string | null> {
    const called = this.all ? await this.#sendAll(this.all) : await this.#sendOne();
    if (called !== null) this.open = false;
    return called;
  }

  async #sendOne(): Promise<string | null> {
    return this.body && ((await this.calling.send(this.body))?.meeting ?? null);
  }

  async #sendAll(all: Days): Promise<string | null> {
    return (await this.callingAll.send(all))?.meetings[0] ?? null;
  }
}
