/** A contract's verbs as they are written on the serving side: an answer may be given at once or promised. */
export type Implementation<Verbs> = {
  readonly [Name in keyof Verbs]: Verbs[Name] extends (request: infer Request) => Promise<infer Response>
    ? (request: Request) => Response | Promise<Response>
    : never;
};
