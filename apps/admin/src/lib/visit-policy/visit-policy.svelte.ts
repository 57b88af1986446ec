import { adoptVisitPolicy, type VisitPolicies, visitPolicies } from "@huzhu/contract";
import { Points, parsePoints } from "@huzhu/domain/points";
import type { VisitPolicy } from "@huzhu/domain/reciprocity";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { Whole } from "../policy/whole.svelte.ts";

const MOST_MINUTES = 100_000;

/** What a policy says, one sentence for each thing. */
export const visitPolicyWords = (
  policy: VisitPolicy,
  points: Desk["points"],
): ReadonlyArray<string> => [
  `走访过后${policy.automaticAfter}天没人说话，自动算数`,
  `算数以后${policy.challengeWithin}天内可以提争议`,
  policy.pointsPerMonth === null
    ? "走访挣的积分每月不封顶"
    : `走访挣的积分每户每月最多${points(Points.make(policy.pointsPerMonth))}分`,
  policy.minutesPerMonth === null
    ? "走访记的时间每月不封顶"
    : `走访记的时间每人每月最多${policy.minutesPerMonth}分钟`,
];

interface Adoption {
  readonly from: CalendarDate;
  readonly policy: VisitPolicy;
}

/** 走访规定: when a visit counts by itself, how long it can be disputed, and the most it brings. */
export class VisitPolicyForm {
  from = $state("");
  capped = $state(false);
  pointsText = $state("50");
  timed = $state(false);
  done = $state("");
  readonly automaticAfter = new Whole(1, 60, 3);
  readonly challengeWithin = new Whole(1, 60, 7);
  readonly minutes = new Whole(0, MOST_MINUTES, 600);
  readonly asking: Ask<void, VisitPolicies>;
  readonly adopting: Call<Adoption, VisitPolicies>;
  readonly now = $derived.by(() => {
    const answer = this.asking.answer;
    return answer ? visitPolicyWords(answer.today, this.#desk.points) : [];
  });
  /** What holds later, or held before; the latest first. */
  readonly adopted = $derived.by(() =>
    (this.asking.answer?.adopted ?? []).toReversed().map((one) => ({
      ...one,
      later: one.from > this.#today,
      words: visitPolicyWords(one.policy, this.#desk.points).join("；"),
    })),
  );
  readonly fromProblem = $derived.by(() => {
    const from = readDate(this.from);
    if (from === null) return "要填一个日子";
    return from < this.#today ? "最早从今天起" : null;
  });
  readonly pointsProblem = $derived.by(() =>
    this.capped && this.#points() === null ? "要写0分或更多" : null,
  );
  readonly policy = $derived.by(() => this.#policy());
  readonly #desk: Pick<Desk, "client" | "points" | "me">;
  readonly #today: CalendarDate;

  constructor(desk: Pick<Desk, "client" | "points" | "me">, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.#today = today;
    this.from = addDays(today, 1);
    this.asking = new Ask(() => client.call(visitPolicies, {}));
    this.adopting = new Call((body, attempt) => client.call(adoptVisitPolicy, { body, attempt }));
  }

  async open(): Promise<void> {
    const found = await this.asking.send();
    if (found) this.#fill(found.adopted.at(-1)?.policy ?? found.today);
  }

  async send(): Promise<void> {
    const from = readDate(this.from);
    const { policy } = this;
    this.done = "";
    if (from === null || this.fromProblem !== null || policy === null) return;
    if ((await this.adopting.send({ from, policy })) === null) return;
    this.done = `定好了，${from}起的走访照这个办`;
    await this.open();
  }

  #fill(policy: VisitPolicy): void {
    this.automaticAfter.set(policy.automaticAfter);
    this.challengeWithin.set(policy.challengeWithin);
    this.capped = policy.pointsPerMonth !== null;
    if (policy.pointsPerMonth !== null) {
      this.pointsText = this.#desk.points(Points.make(policy.pointsPerMonth));
    }
    this.timed = policy.minutesPerMonth !== null;
    if (policy.minutesPerMonth !== null) this.minutes.set(policy.minutesPerMonth);
  }

  #points(): number | null {
    const read = parsePoints(this.pointsText, this.#desk.me.village.scale);
    return Result.isSuccess(read) && read.success >= 0 ? read.success : null;
  }

  #policy(): VisitPolicy | null {
    const [automaticAfter, challengeWithin] = [
      this.automaticAfter.value,
      this.challengeWithin.value,
    ];
    const pointsPerMonth = this.capped ? this.#points() : null;
    const minutesPerMonth = this.timed ? this.minutes.value : null;
    if (automaticAfter === null || challengeWithin === null) return null;
    if ((this.capped && pointsPerMonth === null) || (this.timed && minutesPerMonth === null)) {
      return null;
    }
    const caps = { pointsPerMonth, minutesPerMonth };
    return { automaticAfter, challengeWithin, ...caps };
  }
}
