/** Keeps the newest `capacity` entries. */
export interface Ring<Entry> {
  push(entry: Entry): void;
  /** Oldest first. */
  list(): Entry[];
  clear(): void;
}

export function createRing<Entry>(capacity: number): Ring<Entry> {
  let slots: Entry[] = [];
  let next = 0;
  return {
    push: entry => {
      slots[next] = entry;
      next = (next + 1) % capacity;
    },
    list: () => (slots.length < capacity ? [...slots] : [...slots.slice(next), ...slots.slice(0, next)]),
    clear: () => {
      slots = [];
      next = 0;
    },
  };
}
