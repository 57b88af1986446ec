import { enrollHelper, type RequestOf, type ResidentRow } from "@huzhu/contract";
import { PersonName, type Sex } from "@huzhu/domain/people";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import { Option, Schema } from "effect";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { searchPeople } from "../person/search-people.ts";
import { ProfileDraft } from "./profile-draft.svelte.ts";

type Body = RequestOf<typeof enrollHelper>["body"];

/** 登记帮手: somebody of the village, or from outside. */
export class Enrolling {
  from = $state<"here" | "outside">("here");
  person = $state.raw<ResidentRow | null>(null);
  name = $state("");
  sex = $state<Sex>("female");
  place = $state("");
  readonly draft = new ProfileDraft();
  readonly choice: Choice<ResidentRow>;
  readonly sending: Call<Body, { readonly id: HelperId }>;
  readonly who = $derived.by((): Body["person"] | null => {
    if (this.from === "here") {
      return this.person && { _tag: "Neighbour", resident: this.person.id };
    }
    const name = Option.getOrNull(Schema.decodeUnknownOption(PersonName)(this.name.trim()));
    const place = this.place.trim();
    if (name === null || place === "") return null;
    return { _tag: "Outsider", name, sex: this.sex, phone: null, place };
  });
  readonly ready = $derived.by(() => this.who !== null && this.draft.profile !== null);

  constructor({ client }: Pick<Desk, "client">) {
    this.sending = new Call((body, attempt) => client.call(enrollHelper, { body, attempt }));
    this.choice = new Choice({
      search: searchPeople(client),
      onchoose: (person) => {
        this.person = person;
      },
    });
  }

  /** Takes them onto the roster; `null` while something is missing or was refused. */
  async send(): Promise<HelperId | null> {
    const { who: person } = this;
    const { profile } = this.draft;
    if (!person || !profile) return null;
    return (await this.sending.send({ person, profile }))?.id ?? null;
  }
}
