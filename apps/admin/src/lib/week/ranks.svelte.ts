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
  all = $state(false);
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
  readonly shown = $derived.by(() => (this.all ? this.able : this.able.slice(0, SHOWN)));
  readonly hidden = $derived.by(() => this.able.length - this.shown.length);
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
    this.all = false;
    this.asking.clear();
    await this.asking.send(asked);
  }

  showAll(): void {
    this.all = true;
  }

  close(): void {
    this.asking.clear();
  }
}
