import { correctProvider, type ProviderView, type RequestOf } from "@huzhu/contract";
import { nextTerm, type ProviderId } from "@huzhu/domain/market";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Body = RequestOf<typeof correctProvider>["body"];

/** 续批: a new paper of the township for somebody who is known; nothing else is typed again. */
export class Renewing {
  of = $state.raw<ProviderView | null>(null);
  paper = $state("");
  issuer = $state("");
  from = $state("");
  until = $state("");
  readonly sending: Call<{ readonly id: ProviderId; readonly body: Body }, unknown>;
  readonly body = $derived.by((): Body | null => {
    const { of, paper, issuer } = this;
    const [from, until] = [readDate(this.from), readDate(this.until)];
    if (!of || from === null || until === null) return null;
    if (paper.trim() === "" || issuer.trim() === "") return null;
    const { name, kind, contact, resident, quotes } = of;
    const approval = { paper: paper.trim(), issuer: issuer.trim(), from, until };
    return { provider: { name, kind, contact, resident, quotes, approval } };
  });
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.sending = new Call(({ id, body }, attempt) =>
      client.call(correctProvider, { params: { provider: id }, body, attempt }),
    );
  }

  begin(provider: ProviderView): void {
    const { from, until } = nextTerm(provider.approval, this.#today);
    this.of = provider;
    this.paper = "";
    this.issuer = provider.approval.issuer;
    this.from = from;
    this.until = until;
    this.sending.clear();
  }

  leave(): void {
    this.of = null;
  }

  async send(): Promise<void> {
    const { of, body } = this;
    if (!of || !body) return;
    if ((await this.sending.send({ id: of.id, body })) === null) return;
    this.of = null;
    await this.#done(`${of.name}续批好了，到${body.provider.approval.until}`);
  }
}
