import type { CatalogDifferences, Service } from "@huzhu/domain/catalog";
import type { ToldGroup } from "#lib/rulebooks/difference-words.ts";
import type { Field, Tree } from "#lib/rulebooks/shape/shape.ts";
import { tell } from "#lib/rulebooks/shape/tell.ts";
import type { Measured } from "#lib/rulebooks/shape/typed.ts";
import { CATALOG_HEAD, serviceFields } from "./shape/service-fields.ts";
import { serviceWords } from "./words.ts";

const treeOf = (service: Service): Tree => Object.fromEntries(Object.entries(service));

const told = (field: Field | undefined, value: unknown, points: Measured): string | null => {
  if (value === null) return null;
  return field ? tell(field.control, value, points) : String(value);
};

const nameOf = ({ code, title }: Service): string => `${code} ${title}`;

/** What adopting a draft changes, in words: services first, then what stands above them. */
export const differenceWords = (
  { added, removed, changed, head }: CatalogDifferences,
  points: Measured,
): ReadonlyArray<ToldGroup> => {
  const whole = (service: Service, where: "before" | "after") => ({
    key: service.code,
    title: nameOf(service),
    changes: [{ what: "", before: null, after: null, [where]: serviceWords(service) }],
  });
  const groups = [
    { title: "新加", lines: added.map((service) => whole(service, "after")) },
    { title: "去掉", lines: removed.map((service) => whole(service, "before")) },
    {
      title: "改动",
      lines: changed.map(({ code, before, after, fields }) => {
        const [was, is] = [serviceFields(treeOf(before)), serviceFields(treeOf(after))];
        const at = (key: string, some: ReadonlyArray<Field>) => some.find((one) => one.key === key);
        return {
          key: code,
          title: nameOf(after),
          changes: fields.map(({ field, before: old, after: now }) => ({
            what: (at(field, is) ?? at(field, was))?.label ?? field,
            before: told(at(field, was), old, points),
            after: told(at(field, is), now, points),
          })),
        };
      }),
    },
  ];
  const above = head.map(({ field, before, after }) => {
    const known = CATALOG_HEAD.find(({ key }) => key === field);
    return {
      title: known?.label ?? field,
      lines: [
        {
          key: field,
          title: "",
          changes: [
            { what: "", before: told(known, before, points), after: told(known, after, points) },
          ],
        },
      ],
    };
  });
  return [
    ...groups
      .filter(({ lines }) => lines.length > 0)
      .map((group) => ({ ...group, title: `${group.title} ${group.lines.length}项` })),
    ...above,
  ];
};
