import { type ElderView, elder, elderTimeline, type Timeline } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { PARTS, type Part, told } from "./words.ts";

/** 来龙去脉: everything that happened to one elder, the newest first, or one part of it. */
export class ElderTimeline {
  part = $state<Part>("all");
  readonly asking: Ask<void, Timeline>;
  readonly whose: Ask<void, ElderView>;
  readonly name = $derived.by(() => this.whose.answer?.elder.name ?? "老人");
  readonly lead = $derived.by(() => {
    if (!this.whose.answer) return "";
    const { age, hamlet, householdNumber } = this.whose.answer.elder;
    return `${age}岁，${hamlet}，户号${householdNumber}`;
  });
  /** The parts of which something may be known here. */
  readonly parts = $derived.by(() => {
    const withheld = new Set<string>(this.asking.answer?.withheld);
    return PARTS.filter(({ tags }) => tags === null || tags.some((tag) => !withheld.has(tag)));
  });
  readonly lines = $derived.by(() => {
    const tags: ReadonlyArray<string> | null =
      PARTS.find(({ value }) => value === this.part)?.tags ?? null;
    return (this.asking.answer?.entries ?? [])
      .filter(({ _tag }) => tags === null || tags.includes(_tag))
      .map((entry, at) => ({ ...told(entry), entry, on: entry.on, key: `${entry._tag} ${at}` }));
  });
  readonly sentence = $derived.by(() => this.asking.sentence ?? this.whose.sentence);

  constructor({ client }: Pick<Desk, "client">, resident: ResidentId) {
    const params = { resident };
    this.asking = new Ask(() => client.call(elderTimeline, { params }));
    this.whose = new Ask(() => client.call(elder, { params }));
  }

  async open(): Promise<void> {
    await Promise.all([this.asking.send(), this.whose.send()]);
  }
}
