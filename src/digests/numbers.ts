/** Whole numbers in the order in which they come, in an array that grows. */
export class Numbers {
  length = 0;
  private values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }

  all(): Int32Array {
    return this.values.slice(0, this.length);
  }
}
