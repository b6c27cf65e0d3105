/** Something due at an instant. */
export interface Due<Item> {
  at: number;
  item: Item;
}

/** The earliest first; a binary heap. */
export class EventQueue<Item> {
  readonly #heap: Due<Item>[] = [];

  push(due: Due<Item>): void {
    const heap = this.#heap;
    let index = heap.push(due) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Due<Item>;
      if (above.at <= due.at) break;
      heap[index] = above;
      heap[parent] = due;
      index = parent;
    }
  }

  /** The earliest; undefined where nothing is due any more. */
  pop(): Due<Item> | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      if (left >= heap.length) return first;
      const right = left + 1;
      const least = right < heap.length && (heap[right] as Due<Item>).at < (heap[left] as Due<Item>).at ? right : left;
      const below = heap[least] as Due<Item>;
      if (below.at >= last.at) return first;
      heap[index] = below;
      heap[least] = last;
      index = least;
    }
  }
}
