/** Longer than ten seconds nobody listens (K-A1). */
const MOST = 30;

const textOf = (element: Element): string => element.textContent?.replace(/\s+/g, "") ?? "";

const hanzi = (text: string): number => [...text.matchAll(/[\p{Script=Han}\p{Nd}]/gu)].length;

/** What stands in a room, read out: its heading and what it tells, then what can be pressed. */
export const readRoom = (room: Element): string => {
  const heads = [...room.querySelectorAll("h1, h2, [role=alert]")].map(textOf);
  const presses = [...room.querySelectorAll("[data-press] .words")].map((words) =>
    [...words.children].map(textOf).join(""),
  );
  const parts: string[] = [];
  for (const part of [...new Set([...heads, ...presses])].filter((text) => text !== "")) {
    if (parts.length > 0 && hanzi([...parts, part].join("")) > MOST) break;
    parts.push(part.replace(/[。？]$/, ""));
  }
  return parts.length === 0 ? "" : `${parts.join("，").replaceAll("*", "某")}。`;
};
