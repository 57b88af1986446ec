import { changeStaff, staffList } from "@huzhu/contract";
import type { Role, Staff, StaffId } from "@huzhu/domain/governance";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { ROLE_WORDS } from "./role-words.ts";

const SHORTEST_PASSWORD = 8;

interface Change {
  readonly staff: StaffId;
  readonly body: { readonly role?: Role; readonly active?: boolean; readonly password?: string };
}

/** Everybody who works in the console, and one of them opened. */
export class StaffPage {
  password = $state("");
  problem = $state<string | null>(null);
  done = $state("");
  readonly asking: Ask<void, ReadonlyArray<Staff>>;
  readonly changing: Call<Change, Staff>;

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(staffList, {}));
    this.changing = new Call(({ staff, body }, attempt) =>
      client.call(changeStaff, { params: { staff }, body, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  find(id: string): Staff | null {
    return this.asking.answer?.find((one) => one.id === id) ?? null;
  }

  async setRole({ id, name }: Staff, role: Role): Promise<void> {
    await this.#change({ staff: id, body: { role } }, `${name}现在是${ROLE_WORDS[role].title}`);
  }

  async setActive({ id, name }: Staff, active: boolean): Promise<void> {
    const done = active ? `${name}又可以登录了` : `${name}的账号停用了`;
    await this.#change({ staff: id, body: { active } }, done);
  }

  async setPassword({ id, name }: Staff): Promise<void> {
    const { password } = this;
    const short = password.length < SHORTEST_PASSWORD;
    this.problem = short ? `密码至少${SHORTEST_PASSWORD}位` : null;
    if (short) return;
    await this.#change({ staff: id, body: { password } }, `${name}的新密码设好了，请告诉本人`);
    this.password = "";
  }

  async #change(change: Change, done: string): Promise<void> {
    this.done = "";
    if ((await this.changing.send(change)) === null) return;
    this.done = done;
    await this.open();
  }
}
