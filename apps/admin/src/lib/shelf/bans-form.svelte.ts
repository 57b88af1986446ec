import { type ShelfRules, setBans, shelfRules } from "@huzhu/contract";
import type { Ban, Bans } from "@huzhu/domain/store/shelf";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

interface Decided {
  readonly bans: Bans;
  readonly why: string;
}

const LONGEST = 10;

/** 酒、二锅头, as somebody types it. */
const wordsOf = (text: string): ReadonlyArray<string> => [
  ...new Set(
    text
      .split(/[\s、，,；;]+/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  ),
];

/** One kind of the list while it is typed. */
export class BanLine {
  kind = $state("");
  words = $state("");
  except = $state("");
  readonly problem = $derived.by(() => {
    const words = [this.kind.trim(), ...wordsOf(this.words), ...wordsOf(this.except)];
    if (this.kind.trim() === "") return "请写是哪一类，如 酒";
    return words.some(({ length }) => length > LONGEST) ? `一个词最多${LONGEST}个字` : null;
  });
  readonly ban: Ban = $derived.by(() => {
    const kind = this.kind.trim();
    const [first = kind, ...more] = wordsOf(this.words);
    return { kind, words: [first, ...more], except: wordsOf(this.except) };
  });

  constructor(ban?: Ban) {
    if (!ban) return;
    this.kind = ban.kind;
    this.words = ban.words.join("、");
    this.except = ban.except.join("、");
  }
}

/** 不能上架: the kinds that the store does not give, as the village decides on them. */
export class BansForm {
  lines = $state.raw<ReadonlyArray<BanLine>>([]);
  why = $state("");
  judged = $state(false);
  done = $state("");
  readonly asking: Ask<void, ShelfRules>;
  readonly saving: Call<Decided, ShelfRules>;
  readonly rules = $derived.by(() => this.#saved ?? this.asking.answer);
  readonly whyProblem = $derived(this.why.trim() === "" ? "请写为什么改，村民问起来好说" : null);
  #saved = $state.raw<ShelfRules | null>(null);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(shelfRules, {}));
    this.saving = new Call((body, attempt) => client.call(setBans, { body, attempt }));
  }

  async open(): Promise<void> {
    const rules = await this.asking.send();
    if (rules) this.#fill(rules);
  }

  add(): void {
    this.done = "";
    this.lines = [...this.lines, new BanLine()];
  }

  drop(line: BanLine): void {
    this.done = "";
    this.lines = this.lines.filter((one) => one !== line);
  }

  async save(): Promise<void> {
    this.judged = true;
    this.done = "";
    if (this.whyProblem || this.lines.some(({ problem }) => problem)) return;
    const saved = await this.saving.send({
      bans: this.lines.map(({ ban }) => ban),
      why: this.why.trim(),
    });
    if (!saved) return;
    this.#saved = saved;
    this.done = "定好了，马上起算";
    this.judged = false;
    this.why = "";
    this.#fill(saved);
  }

  #fill({ bans }: ShelfRules): void {
    this.lines = bans.map((ban) => new BanLine(ban));
  }
}

/** 酒（酒、二锅头；酒精、料酒不算）, in one line. */
export const banWords = ({ kind, words, except }: Ban): string => {
  const but = except.length > 0 ? `；${except.join("、")}不算` : "";
  return words.length === 1 && words[0] === kind && but === ""
    ? kind
    : `${kind}（${words.join("、")}${but}）`;
};
