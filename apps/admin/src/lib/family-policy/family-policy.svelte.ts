import { changeFamilyPolicy, familyPolicy } from "@huzhu/contract";
import type { FamilyPolicy, Reach } from "@huzhu/domain/people/kinship";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Whole } from "../policy/whole.svelte.ts";

/** What a reach means, for who has to decide about it. */
export const reachWords = ({ blood, marriage }: Reach): string => {
  const kin = ["", "父母子女", "兄弟姐妹和祖孙", "叔伯姑舅姨和侄甥", "堂表兄弟姐妹"];
  const bloodWords = kin[blood] ? `${blood}代血亲（到${kin[blood]}为止）` : `${blood}代血亲`;
  return `夫妻、${bloodWords}${marriage === 0 ? "" : `、${marriage}代姻亲`}`;
};

/** 亲属和代理: who is too near to decide or may be given points, and how long a mandate holds. */
export class FamilyPolicyForm {
  why = $state("");
  done = $state("");
  readonly recusalBlood = new Whole(1, 6, 4);
  readonly recusalMarriage = new Whole(0, 4, 2);
  readonly giftsBlood = new Whole(1, 6, 2);
  readonly giftsMarriage = new Whole(0, 4, 0);
  readonly days = new Whole(1, 366, 365);
  readonly asking: Ask<void, FamilyPolicy>;
  readonly changing: Call<FamilyPolicy, FamilyPolicy>;
  /** The policy as it is filled in; `null` while something is missing. */
  readonly policy = $derived.by((): FamilyPolicy | null => {
    const recusal = this.#reach(this.recusalBlood, this.recusalMarriage);
    const gifts = this.#reach(this.giftsBlood, this.giftsMarriage);
    const mandateDays = this.days.value;
    const why = this.why.trim();
    if (!recusal || !gifts || mandateDays === null || why === "") return null;
    return { recusal, gifts, mandateDays, why };
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(familyPolicy, {}));
    this.changing = new Call((body, attempt) => client.call(changeFamilyPolicy, { body, attempt }));
  }

  async open(): Promise<void> {
    const policy = await this.asking.send();
    if (!policy) return;
    this.recusalBlood.set(policy.recusal.blood);
    this.recusalMarriage.set(policy.recusal.marriage);
    this.giftsBlood.set(policy.gifts.blood);
    this.giftsMarriage.set(policy.gifts.marriage);
    this.days.set(policy.mandateDays);
    this.why = policy.why;
  }

  async send(): Promise<void> {
    const { policy } = this;
    this.done = "";
    if (policy === null || (await this.changing.send(policy)) === null) return;
    this.done = "改好了，从现在起照这个办";
    await this.open();
  }

  #reach(blood: Whole, marriage: Whole): Reach | null {
    return blood.value === null || marriage.value === null
      ? null
      : { blood: blood.value, marriage: marriage.value };
  }
}
