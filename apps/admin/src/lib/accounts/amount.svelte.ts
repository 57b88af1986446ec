import { Points, parsePoints, type Scale, type Unit } from "@huzhu/domain/points";
import { Result } from "effect";

interface Limits {
  readonly unit: Unit;
  readonly scale: Scale;
  /** The most that is there to be taken; none where nothing limits it. */
  readonly most?: () => Points;
  readonly words: (amount: Points) => string;
}

/** An amount that somebody types: points as the village writes them, or whole minutes. */
export class Amount {
  text = $state("");
  readonly read = $derived.by(() => this.#read());
  readonly problem = $derived.by(() => this.#problem());
  /** What is to be moved; `null` while nothing that can be is typed. */
  readonly value = $derived.by(() => (this.problem === null ? this.read : null));
  readonly label: string;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.label = limits.unit === "time" ? "多少分钟" : "多少分";
  }

  #read(): Points | null {
    const { unit, scale } = this.#limits;
    const amount = parsePoints(this.text, unit === "time" ? 0 : scale);
    return Result.isSuccess(amount) ? amount.success : null;
  }

  #problem(): string | null {
    if (this.text.trim() === "") return null;
    if (this.read === null) return "要写数字，如5";
    if (this.read <= 0) return "要大于0";
    const most = this.#limits.most?.();
    return most === undefined || this.read <= most
      ? null
      : `最多${this.#limits.words(Points.make(Math.max(0, most)))}`;
  }
}
