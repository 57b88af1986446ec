import { type LookRow, looksAt, type PersonPrivacy, personPrivacy } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { SecretField } from "@huzhu/domain/privacy";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** 个人资料: what is kept of one person, masked, what they agreed to, and who looked. */
export class PersonRecord {
  readonly asking: Ask<void, PersonPrivacy>;
  readonly looking: Ask<void, ReadonlyArray<LookRow>>;
  readonly view = $derived.by(() => this.asking.answer);
  /** Which of what is masked is there at all. */
  readonly fields = $derived.by((): ReadonlyArray<SecretField> => {
    const { idNumberMasked = null, phoneMasked = null } = this.view ?? {};
    return [
      ...(idNumberMasked === null ? [] : (["idNumber"] as const)),
      ...(phoneMasked === null ? [] : (["phone"] as const)),
    ];
  });
  readonly #desk: Pick<Desk, "may">;

  constructor(desk: Pick<Desk, "client" | "may">, resident: ResidentId) {
    const { client } = desk;
    const params = { resident };
    this.#desk = desk;
    this.asking = new Ask(() => client.call(personPrivacy, { params }));
    this.looking = new Ask(() => client.call(looksAt, { params }));
  }

  async open(): Promise<void> {
    const looks = this.#desk.may("reveal-personal") ? this.looking.send() : null;
    await Promise.all([this.asking.send(), looks]);
  }
}
