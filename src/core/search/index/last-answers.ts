/** Keeps the answers to the last few questions; one that failed is asked again. */
export class LastAnswers<Answer> {
  readonly #kept: number;
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(kept: number) {
    this.#kept = kept;
  }

  /** The answer that is kept, or that `ask` gives. */
  to(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(question);
    if (known) return known;
    const answer = ask();
    this.#answers.set(question, answer);
    answer.catch(() => this.#answers.delete(question));
    for (const old of this.#answers.keys()) {
      if (this.#answers.size <= this.#kept) break;
      this.#answers.delete(old);
    }
    return answer;
  }
}
