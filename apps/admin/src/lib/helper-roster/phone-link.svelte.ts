import { givePhoneLink, type PhoneLinkView, phoneLink, revokePhoneLink } from "@huzhu/contract";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

interface Given {
  readonly link: string;
  readonly until: CalendarDate;
}

/** A phone cannot reach an address that means the very machine on which it is opened. */
const OWN_MACHINE = /^(localhost|127\.|\[::1\])/;

/** 手机页: the link by which a helper sees their own visits, and whether it opens. */
export class PhoneLinkPage {
  code = $state("");
  done = $state("");
  /** Shown until the page is left; afterwards nobody can read it any more. */
  given = $state.raw<Given | null>(null);
  readonly asking: Ask<void, PhoneLinkView | null>;
  readonly giving: Call<string | null, Given>;
  readonly revoking: Call<null, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly opens = $derived.by(() => this.view?.opens ?? false);
  readonly problem = $derived.by(() =>
    /^(\d{4,6})?$/.test(this.code.trim()) ? null : "口令是4到6位数字，也可以空着",
  );
  readonly address = $derived.by(() => this.given && `${this.#page}#${this.given.link}`);
  readonly unreachable: boolean;
  readonly #page: string;

  /** `page` is the address of the helper's page as this browser knows it. */
  constructor({ client }: Pick<Desk, "client">, helper: HelperId, page: URL) {
    const params = { helper };
    this.#page = page.href;
    this.unreachable = OWN_MACHINE.test(page.hostname);
    this.asking = new Ask(() => client.call(phoneLink, { params }));
    this.giving = new Call((password, attempt) =>
      client.call(givePhoneLink, { params, body: { password }, attempt }),
    );
    this.revoking = new Call((_, attempt) => client.call(revokePhoneLink, { params, attempt }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  async give(): Promise<void> {
    if (this.problem !== null) return;
    const code = this.code.trim();
    const given = await this.giving.send(code === "" ? null : code);
    if (!given) return;
    this.given = given;
    this.code = "";
    this.done = "";
    await this.open();
  }

  async revoke(): Promise<void> {
    if ((await this.revoking.send(null)) === null) return;
    this.given = null;
    this.done = "收回了，手机上马上打不开";
    await this.open();
  }
}
