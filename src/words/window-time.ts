/** As of when everything is judged, and the sheet that sets it. Times are milliseconds since 1970 UTC. */

export interface TimeWords {
  readonly judgedAt: (at: number) => string;
  readonly judgedAsOf: (at: number) => string;
  /** The same at the foot of the window. */
  readonly mark: (at: number) => string;
  readonly change: string;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly noTime: string;
  readonly byClock: string;
  readonly judge: string;
  readonly back: string;
}
