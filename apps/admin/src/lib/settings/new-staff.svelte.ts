import {
  addStaff,
  type HamletRow,
  hamlets,
  type RequestOf,
  type ResidentRow,
} from "@huzhu/contract";
import { type Role, Staff } from "@huzhu/domain/governance";
import type { HamletId } from "@huzhu/domain/people";
import { Result, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { searchPeople } from "../person/search-people.ts";

type NewStaffBody = RequestOf<typeof addStaff>["body"];
type FieldName = "name" | "login" | "password" | "hamlet";

const decode = Schema.decodeUnknownResult(addStaff.body);

const PROBLEMS: Record<FieldName, string> = {
  name: "请写姓名",
  login: "用户名用小写字母和数字，2到32位",
  password: "密码至少8位",
  hamlet: "请选是哪个小组的组长",
};

/** The form that gives somebody a login. */
export class NewStaff {
  name = $state("");
  login = $state("");
  password = $state("");
  role = $state<Role>("cadre");
  /** Which hamlet a leader leads. */
  hamlet = $state.raw<HamletId | null>(null);
  /** Whose family they belong to, so that nobody decides over their own. */
  person = $state.raw<ResidentRow | null>(null);
  problems = $state.raw<{ readonly [F in FieldName]?: string }>({});
  readonly choice: Choice<ResidentRow>;
  readonly adding: Call<NewStaffBody, Staff>;
  readonly placing: Ask<void, ReadonlyArray<HamletRow>>;

  constructor({ client }: Pick<Desk, "client">) {
    this.adding = new Call((body, attempt) => client.call(addStaff, { body, attempt }));
    this.placing = new Ask(() => client.call(hamlets, {}));
    this.choice = new Choice({
      search: searchPeople(client),
      onchoose: (person) => {
        this.person = person;
        this.name = this.name.trim() || person.name;
      },
    });
  }

  /** Takes a role; a leader needs a hamlet, so the hamlets are looked up. */
  async setRole(role: Role): Promise<void> {
    this.role = role;
    if (role === "leader" && this.placing.answer === null) await this.placing.send();
  }

  /** They are of no household of this village after all. */
  forget(): void {
    this.person = null;
  }

  /** Adds them; `null` while something is missing or was refused. */
  async add(): Promise<Staff | null> {
    const { name, login, role, password, person, hamlet } = this;
    this.problems = this.#check();
    if (this.problems.hamlet) return null;
    const body = decode({
      name: name.trim(),
      login,
      role,
      password,
      household: person?.household ?? null,
      ...(role === "leader" && hamlet && { hamlet }),
    });
    return Result.isSuccess(body) ? this.adding.send(body.success) : null;
  }

  #check(): { readonly [F in FieldName]?: string } {
    const wrong: { [F in FieldName]?: string } = {};
    if (!Schema.is(Staff.fields.name)(this.name)) wrong.name = PROBLEMS.name;
    if (!Schema.is(Staff.fields.login)(this.login)) wrong.login = PROBLEMS.login;
    if (!Schema.is(addStaff.body.fields.password)(this.password))
      wrong.password = PROBLEMS.password;
    if (this.role === "leader" && this.hamlet === null) wrong.hamlet = PROBLEMS.hamlet;
    return wrong;
  }
}
