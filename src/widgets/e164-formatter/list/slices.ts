/** How long work may go on before the page gets its turn: with a margin below the 50 ms that a reader notices. */
const sliceMilliseconds = 12;

/** Parts long work into slices, so that a page stays responsive and a worker hears that it is to stop. */
export class Slices {
  private start = performance.now();

  isOver = () => performance.now() - this.start > sliceMilliseconds;

  /** Lets everything else that waits run first. */
  async next(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.start = performance.now();
  }
}
