/** What ties a control to the label, the hint and the problem around it. */
export interface Control {
  readonly id: string;
  readonly "aria-invalid": "true" | undefined;
  readonly "aria-describedby": string | undefined;
}
