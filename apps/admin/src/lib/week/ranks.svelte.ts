import {
  DAY_PART_WORDS,
  outWords,
  type RankedHelper,
  rankedHelpers,
  reasonWords,
} from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { FirstFew } from "../first-few.svelte.ts";

/** How many are shown before somebody asks for the rest. */
const SHOWN = 5;

interface Asked {
  readonly task: string;
  /** A day of the week of the task; today's week where it is left out. */
  readonly on?: CalendarDate;
}

const whyOf = ({ reasons }: RankedHelper): string => reasons.map(reasonWords).join("，");

/** 按先后问: everybody for one task, those who can come in the order of asking, each with why. */
export class Ranks {
  readonly asking: Ask<Asked, ReadonlyArray<RankedHelper>>;
  readonly loaded = $derived.by(() => this.asking.answer !== null);
  readonly able = $derived.by(() =>
    (this.asking.answer ?? []).flatMap((one) =>
      one.slot === null
        ? []
        : [
            {
              ...{ ...one, slot: one.slot, why: whyOf(one) },
              when: `${one.slot.on.slice(5)}${DAY_PART_WORDS[one.slot.part]}`,
            },
          ],
    ),
  );
  readonly first = new FirstFew(SHOWN, () => this.able);
  /** Who cannot be asked this time, and why not. */
  readonly out = $derived.by(() =>
    (this.asking.answer ?? []).flatMap((one) =>
      one.out === null ? [] : [{ helper: one.helper, name: one.name, why: outWords(one.out) }],
    ),
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(({ task, on }) =>
      client.call(rankedHelpers, { params: { task }, query: on === undefined ? {} : { on } }),
    );
  }

  async open(asked: Asked): Promise<void> {
    this.first.fold();
    this.asking.clear();
    await this.asking.send(asked);
  }

  close(): void {
    this.asking.clear();
  }
}
