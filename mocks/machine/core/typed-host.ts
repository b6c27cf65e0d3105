/** A KMS host as typed after /skms: a name, a port, or both. */
export interface TypedHost {
  readonly name: string | null;
  readonly port: string | null;
}

/** Reads `name`, `name:port`, `[name]:port` or `:port` (Table 2, /skms); null where it is none of these. An IPv6 address is none: its own
 * colons cannot be told from the one before the port. */
export function readTypedHost(typed: string): TypedHost | null {
  const read = /^(?=.)(?:\[([^[\]:\s]+)\]|([^[\]:\s]+))?(?::(\d+))?$/.exec(typed);
  if (read === null) return null;
  const [, bracketed, plain, port] = read;
  if (Number(port) < 1 || Number(port) > 65_535) return null;
  return { name: bracketed ?? plain ?? null, port: port ?? null };
}
