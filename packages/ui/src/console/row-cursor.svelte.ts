const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowUp: (place) => Math.max(place - 1, 0),
  ArrowDown: (place, last) => Math.min(place + 1, last),
  Home: () => 0,
  End: (_, last) => last,
};

/** One row of a table can be reached by Tab; the arrows go from row to row. */
export class RowCursor {
  #place = $state(0);

  /** What a row that can be opened needs on its element. */
  row(place: number, open: () => void) {
    return {
      tabindex: place === this.#place ? 0 : -1,
      onclick: (event: MouseEvent) => isOwn(event) && open(),
      onfocusin: () => {
        this.#place = place;
      },
      onkeydown: (event: KeyboardEvent) => this.#key(event, open),
    };
  }

  #key(event: KeyboardEvent, open: () => void): void {
    const row = event.currentTarget;
    if (!(row instanceof HTMLElement) || event.target !== row) return;
    if (event.key === "Enter") open();
    const rows = [...(row.parentElement?.children ?? [])];
    const next = rows[STEPS[event.key]?.(rows.indexOf(row), rows.length - 1) ?? -1];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}

/** A click on a link or a button inside the row means that one, and whoever selects text opens nothing. */
const isOwn = ({ target }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest("a, button, input, select, label") === null &&
  getSelection()?.isCollapsed !== false;
