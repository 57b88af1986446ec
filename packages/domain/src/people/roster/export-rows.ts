import { RELATION_LABELS } from "../relation.ts";
import { RESIDENCE_LABELS } from "../residence.ts";
import type { Resident } from "../resident.ts";
import { SEX_LABELS } from "../sex.ts";
import { FIELD_LABELS, type Field } from "./field.ts";
import type { Register } from "./register.ts";

const WIDTHS: ReadonlyArray<readonly [Field, number]> = [
  ["hamlet", 10],
  ["household", 8],
  ["name", 12],
  ["relation", 12],
  ["sex", 6],
  ["idNumber", 22],
  ["birthDate", 13],
  ["phone", 15],
  ["residence", 10],
  ["address", 24],
  ["card", 14],
];

/** The columns of an exported register, in their order. */
export const EXPORT_COLUMNS = WIDTHS.map(([field, width]) => ({
  field,
  heading: FIELD_LABELS[field],
  width,
}));

const inOrder = new Intl.Collator("zh-CN", { numeric: true });

/** Somebody whose relation contradicts who is the head says nothing of it, so that nothing changes. */
const relationOf = ({ id, relation }: Resident, head: string | null): string =>
  (relation === "head") === (head === id) ? RELATION_LABELS[relation] : "";

/**
 * The register as rows of a roster: imported again they change nothing. Families stand together,
 * their head first.
 */
export const exportRows = (register: Register): ReadonlyArray<ReadonlyArray<string>> => {
  const hamlets = new Map(register.hamlets.map(({ id, name }) => [id, name]));
  const cards = new Map(
    register.cards.flatMap(({ residentId, number, status }) =>
      status === "active" ? [[residentId, number] as const] : [],
    ),
  );
  const gone = new Set((register.departed ?? []).map(({ id }) => id));
  const here = register.residents.filter(({ id }) => !gone.has(id));
  const members = Map.groupBy(here, ({ householdId }) => householdId);
  const homes = register.households.map((home) => ({
    ...home,
    hamlet: hamlets.get(home.hamletId) ?? "",
  }));
  return homes
    .toSorted((a, b) => inOrder.compare(a.hamlet, b.hamlet) || inOrder.compare(a.number, b.number))
    .flatMap(({ id, hamlet, number, address, head }) =>
      (members.get(id) ?? [])
        .toSorted(
          (a, b) =>
            Number(b.id === head) - Number(a.id === head) ||
            (a.birthDate < b.birthDate ? -1 : a.birthDate > b.birthDate ? 1 : 0),
        )
        .map((resident) => [
          hamlet,
          number,
          resident.name,
          relationOf(resident, head),
          SEX_LABELS[resident.sex],
          resident.idNumber ?? "",
          resident.birthDate,
          resident.phone ?? "",
          RESIDENCE_LABELS[resident.residence],
          address ?? "",
          cards.get(resident.id) ?? "",
        ]),
    );
};
