/** A clock that stands still until a test moves it. */
export class TestClock {
  #time: number

  constructor(start: string) {
    this.#time = Date.parse(start)
  }

  now(): Date {
    return new Date(this.#time)
  }

  set(to: string): void {
    this.#time = Date.parse(to)
  }

  advanceSeconds(seconds: number): void {
    this.#time += seconds * 1000
  }
}
