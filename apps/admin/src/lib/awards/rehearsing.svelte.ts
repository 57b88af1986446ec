import { type AwardRehearsal, awardRehearsal, type RequestOf } from "@huzhu/contract";
import {
  type Allocated,
  type AllocateRefusal,
  type AwardScheme,
  allocate,
  type CandidateId,
  type Change,
  whatIf,
  whoMayWin,
} from "@huzhu/domain/incentives";
import type { Fen } from "@huzhu/domain/money";
import { addDays, type CalendarDate, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

type Query = RequestOf<typeof awardRehearsal>["query"];

/** What a draft is tried on: who could win, by which scheme it was before. */
interface Tried {
  readonly scheme: AwardScheme | null;
  readonly before: AwardScheme | null;
}

const tried = (
  scheme: AwardScheme,
  { counted }: AwardRehearsal,
  budget: Fen,
): Result.Result<Allocated, AllocateRefusal> =>
  allocate(
    scheme,
    whoMayWin(scheme, counted).map((one) => ({ ...one, judgements: [], vetoes: [] })),
    budget,
  );

/** 试算: who would get what by a draft, worked out here at every change of a weight. */
export class Rehearsing {
  budget = $state("3000");
  on = $state("");
  readonly asking: Ask<Query, AwardRehearsal>;
  readonly #draft: () => Tried;
  readonly #today: CalendarDate;
  readonly money = $derived.by(() => readYuan(this.budget));
  readonly result = $derived.by(() => {
    const { scheme } = this.#draft();
    const { answer } = this.asking;
    return scheme && answer && this.money !== null ? tried(scheme, answer, this.money) : null;
  });
  readonly allocated = $derived.by(() =>
    this.result && Result.isSuccess(this.result) ? this.result.success : null,
  );
  readonly refusal = $derived.by(() =>
    this.result && Result.isFailure(this.result) ? this.result.failure : null,
  );
  readonly changes = $derived.by((): ReadonlyMap<CandidateId, Change> => {
    const { before } = this.#draft();
    const { answer } = this.asking;
    if (!before || !answer || this.money === null || !this.allocated) return new Map();
    const was = tried(before, answer, this.money);
    if (Result.isFailure(was)) return new Map();
    const changes = whatIf(was.success, this.allocated);
    return new Map(changes.map((change) => [change.candidate, change]));
  });
  readonly names = $derived.by(
    () => new Map((this.asking.answer?.names ?? []).map((one) => [one.id, one])),
  );

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate, draft: () => Tried) {
    this.#draft = draft;
    this.#today = today;
    this.asking = new Ask((query) => client.call(awardRehearsal, { query }));
  }

  /** Looks at the last period that is over: what is done in the running one is not known yet. */
  async begin(draft: Pick<Query, "who" | "period">): Promise<void> {
    this.on = addDays(periodStart(draft.period, this.#today), -1);
    await this.load(draft);
  }

  async load({ who, period }: Pick<Query, "who" | "period">): Promise<void> {
    const on = readDate(this.on);
    if (on !== null) await this.asking.send({ who, period, on });
  }
}
