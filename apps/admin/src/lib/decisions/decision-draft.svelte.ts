import { neededWords, sentenceOf } from "@huzhu/contract";
import { type Body, carries, DAYS_TO_CARRY_OUT, Decision } from "@huzhu/domain/governance";
import { EffectiveBeforeMeeting } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option, Result, Schema } from "effect";

/** What limits a decision: today, and from when what was decided is to count. */
interface Ground {
  readonly today: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  /** Whether there were versions before; the first one may have been decided long ago. */
  readonly first: boolean;
}

/** What is said about the meeting while it is written down. */
interface Standing {
  readonly tone: "calm" | "good" | "bad";
  readonly sentence: string;
}

export type Figure = "due" | "present" | "inFavour" | "against" | "abstained";

const countIn = (text: string): number | null => {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
};

const TEXTS = [
  "date",
  "due",
  "present",
  "inFavour",
  "against",
  "abstained",
  "chair",
  "minuteKeeper",
  "minutes",
  "note",
] as const;

/** Stands for the names while nobody has written them. */
const UNNAMED = { chair: "无", minuteKeeper: "无", minutes: "无" };

const decode = Schema.decodeUnknownOption(Decision);

/** A meeting's decision while somebody copies it from the minutes. */
export class DecisionDraft {
  body = $state<Body>("representatives");
  date = $state("");
  due = $state("");
  present = $state("");
  inFavour = $state("");
  against = $state("");
  abstained = $state("");
  chair = $state("");
  minuteKeeper = $state("");
  minutes = $state("");
  note = $state("");

  /** The figures of the meeting alone: the check does not wait for the names. */
  /** What a meeting in the program carried, where somebody takes it from there. */
  #taken = $state.raw<Decision | null>(null);
  readonly #figures = $derived({
    body: this.body,
    date: this.date,
    due: countIn(this.due),
    present: countIn(this.present),
    inFavour: countIn(this.inFavour),
    against: countIn(this.against),
    abstained: countIn(this.abstained),
  });
  /** The decision, once all of it is written. */
  readonly decision: Decision | null = $derived.by(() => {
    const [chair, minuteKeeper] = [this.chair.trim(), this.minuteKeeper.trim()];
    const [minutes, note] = [this.minutes.trim(), this.note.trim()];
    const names = { chair, minuteKeeper, minutes, ...(note && { note }) };
    const decision = Option.getOrNull(decode({ ...this.#figures, ...names }));
    return decision && this.#leaning(decision);
  });
  readonly standing: Standing = $derived.by(() => this.#standing());
  readonly ready = $derived(this.decision !== null && this.standing.tone === "good");
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.date = ground.first ? "" : ground.today;
  }

  /** Takes over what somebody wrote before. */
  goOn(before: DecisionDraft): void {
    this.body = before.body;
    this.#taken = before.#taken;
    for (const field of TEXTS) this[field] = before[field];
  }

  /** Takes over what a meeting in the program carried; it stays so until somebody changes a figure. */
  take(decision: Decision): void {
    this.#taken = decision;
    this.body = decision.body;
    const { motion: _, note = "", ...said } = decision;
    for (const field of TEXTS) this[field] = field === "note" ? note : String(said[field]);
  }

  /** The decision with its motion, as long as it says what the meeting carried. */
  #leaning(decision: Decision): Decision {
    const { motion, note: _, ...carried } = this.#taken ?? {};
    if (motion === undefined) return decision;
    const said: Readonly<Record<string, unknown>> = decision;
    const same = Object.entries(carried).every(([key, value]) => said[key] === value);
    return same ? { ...decision, motion } : decision;
  }

  /** What is wrong with what stands in a field of figures. */
  problemOf(figure: Figure): string | null {
    return this[figure] !== "" && countIn(this[figure]) === null ? "请填整数" : null;
  }

  #standing(): Standing {
    const { today, effectiveFrom, first } = this.#ground;
    const needs = neededWords(this.body, this.#figures);
    const figures = Option.getOrNull(decode({ ...this.#figures, ...UNNAMED }));
    if (!figures) return { tone: "calm", sentence: `${needs}。` };

    const days = first ? null : DAYS_TO_CARRY_OUT;
    const carried = carries(figures, { today, days, households: null });
    if (Result.isFailure(carried)) {
      return { tone: "bad", sentence: `${sentenceOf(carried.failure, 0)}。` };
    }
    if (effectiveFrom < figures.date) {
      const late = new EffectiveBeforeMeeting({ effectiveFrom, meeting: figures.date });
      return { tone: "bad", sentence: `${sentenceOf(late, 0)}。` };
    }
    const rest = this.decision ? "" : "还要写上主持人、记录人和会议记录编号。";
    return { tone: "good", sentence: `人到够了，也通过了（${needs}）。${rest}` };
  }
}
