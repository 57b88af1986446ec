import {
  agreeWithVillage,
  closeToGuests,
  type GuestVillageRow,
  type GuestVillageView,
  guestVillage,
  guestVillages,
  type NeighbourVillage,
  neighbourVillages,
  signForGuests,
  welcomeGuests,
} from "@huzhu/contract";
import type { ClearingId } from "@huzhu/domain/alliance";
import type { Offer } from "@huzhu/domain/guests";
import type { VillageId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { OfferForm, type Offering } from "./offer-form.svelte.ts";

interface Asking {
  readonly village: VillageId;
  readonly body: Offering;
}

interface Signing {
  readonly village: VillageId;
  readonly clearing: ClearingId;
}

/** 邻村: whose stores take our points, whose points our store takes, and what they owe for it. */
export class NeighboursPage {
  done = $state("");
  readonly form: OfferForm;
  readonly stores: Ask<void, ReadonlyArray<NeighbourVillage>>;
  readonly guests: Ask<void, ReadonlyArray<GuestVillageRow>>;
  readonly book: Ask<VillageId, GuestVillageView>;
  readonly offering: Call<Asking, Offer>;
  readonly welcoming: Call<Pick<GuestVillageRow, "village" | "offer">, GuestVillageRow>;
  readonly closing: Call<VillageId, GuestVillageRow>;
  readonly signing: Call<Signing, { readonly clearing: ClearingId }>;
  readonly sentence = $derived.by(
    () => this.welcoming.sentence ?? this.closing.sentence ?? this.signing.sentence,
  );

  constructor({ client, me, points }: Pick<Desk, "client" | "me" | "points">) {
    this.form = new OfferForm({ scale: me.village.scale, format: points });
    this.stores = new Ask(() => client.call(neighbourVillages, {}));
    this.guests = new Ask(() => client.call(guestVillages, {}));
    this.book = new Ask((village) => client.call(guestVillage, { params: { village } }));
    this.offering = new Call(({ village, body }, attempt) =>
      client.call(agreeWithVillage, { params: { village }, body, attempt }),
    );
    this.welcoming = new Call(({ village, offer: { rate } }, attempt) =>
      client.call(welcomeGuests, { params: { village }, body: { rate }, attempt }),
    );
    this.closing = new Call((village, attempt) =>
      client.call(closeToGuests, { params: { village }, attempt }),
    );
    this.signing = new Call((params, attempt) => client.call(signForGuests, { params, attempt }));
  }

  async load(): Promise<void> {
    await this.stores.send();
    await this.guests.send();
  }

  async offer(): Promise<void> {
    const { village, offer: body } = this.form;
    if (!village || !body) return;
    if ((await this.offering.send({ village: village.village, body })) === null) return;
    this.form.leave();
    await this.#told(`写好了，等${village.name}同意`);
  }

  async welcome(row: GuestVillageRow): Promise<void> {
    if (await this.welcoming.send(row)) await this.#told(`${row.name}的卡可以在柜台用了`);
  }

  async close({ village, name }: GuestVillageRow): Promise<void> {
    if (await this.closing.send(village)) await this.#told(`不再收${name}的积分`);
  }

  async open(village: VillageId): Promise<void> {
    await this.book.send(village);
  }

  async sign(clearing: ClearingId): Promise<void> {
    const village = this.book.answer?.village;
    if (!village || !(await this.signing.send({ village, clearing }))) return;
    await this.open(village);
    this.done = "签好了";
  }

  async #told(done: string): Promise<void> {
    await this.load();
    this.done = done;
  }
}
