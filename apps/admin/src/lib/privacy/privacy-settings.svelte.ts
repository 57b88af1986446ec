import { changePrivacySettings, privacySettings, type RequestOf } from "@huzhu/contract";
import { type PrivacyPolicy, RETENTION, RetentionKind } from "@huzhu/domain/privacy";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Whole } from "../policy/whole.svelte.ts";

type Body = RequestOf<typeof changePrivacySettings>["body"];
const MOST = 36_500;

/** 隐私规定: what a missing consent stops, and for how many days what is kept. */
export class PrivacySettings {
  consentRequired = $state(false);
  done = $state("");
  readonly days: Record<RetentionKind, Whole>;
  readonly asking: Ask<void, PrivacyPolicy>;
  readonly saving: Call<Body, PrivacyPolicy>;
  readonly ready = $derived.by(() =>
    RetentionKind.literals.every((kind) => this.days[kind].value !== null),
  );

  constructor({ client }: Pick<Desk, "client">) {
    const whole = (kind: RetentionKind) => {
      const { least, days } = RETENTION[kind];
      return new Whole(least, MOST, days);
    };
    this.days = {
      departed: whole("departed"),
      answers: whole("answers"),
      imports: whole("imports"),
    };
    this.asking = new Ask(() => client.call(privacySettings, {}));
    this.saving = new Call((body, attempt) =>
      client.call(changePrivacySettings, { body, attempt }),
    );
  }

  async open(): Promise<void> {
    const policy = await this.asking.send();
    if (policy) this.#show(policy);
  }

  async save(): Promise<void> {
    const { departed, answers, imports } = this.days;
    if (departed.value === null || answers.value === null || imports.value === null) return;
    this.done = "";
    const retention = {
      ...{ departed: departed.value, answers: answers.value, imports: imports.value },
    };
    const privacy = { consentRequired: this.consentRequired, retention };
    const saved = await this.saving.send({ privacy });
    if (saved === null) return;
    this.#show(saved);
    this.done = "保存好了";
  }

  #show({ consentRequired, retention }: PrivacyPolicy): void {
    this.consentRequired = consentRequired;
    for (const kind of RetentionKind.literals) this.days[kind].set(retention[kind]);
  }
}
