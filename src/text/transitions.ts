/**
 * Where each symbol leads from each state of an automaton, all of them numbers from 1 on. Open addressing with linear
 * probing (Knuth, "The art of computer programming", vol. 3, 6.4): what a step looks at lies side by side, and one table
 * serves all states.
 */
export class Transitions {
  private slots = new Int32Array(WIDTH * 256);
  private used = 0;

  /** The state that a symbol leads to, or 0 where none was set. */
  next(state: number, symbol: number): number {
    return this.slots[this.slotOf(state, symbol) + 2] ?? 0;
  }

  set(state: number, symbol: number, next: number): void {
    if (2 * WIDTH * this.used >= this.slots.length) this.grow();
    const slot = this.slotOf(state, symbol);
    if (this.slots[slot] === 0) this.used++;
    this.slots[slot] = state;
    this.slots[slot + 1] = symbol;
    this.slots[slot + 2] = next;
  }

  get size(): number {
    return this.used;
  }

  clear(): void {
    this.slots.fill(0);
    this.used = 0;
  }

  /** The slot that holds this step, or the empty one where it would be put. */
  private slotOf(state: number, symbol: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = (Math.imul(Math.imul(state, 0x9e3779b1) ^ symbol, 0x85ebca6b) >>> 8) & last & -WIDTH;
    while (slots[slot] !== 0 && (slots[slot] !== state || slots[slot + 1] !== symbol))
      slot = (slot + WIDTH) & last;
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(2 * slots.length);
    this.used = 0;
    for (let slot = 0; slot < slots.length; slot += WIDTH) {
      if (slots[slot] !== 0) this.set(slots[slot] ?? 0, slots[slot + 1] ?? 0, slots[slot + 2] ?? 0);
    }
  }
}

/** State, symbol and next state, and a gap that keeps every slot within one line of the processor's cache. */
const WIDTH = 4;
