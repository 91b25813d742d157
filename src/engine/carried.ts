import type { Automaton } from './automaton';
import type { Entry } from './entries';

/** Then numbers begin anew. */
const MOST = 2 ** 30;

/** Tells quickly what the word carries that was noted last: its classes, and the lists that may begin with it. */
export class Carried {
  /** By class, and behind them by list: the number of the word that last carried it. */
  private readonly by: Int32Array;
  /** For each list that the word carries, where it stands in its `lists`. */
  private readonly places: Int32Array;
  private readonly classes: number;
  private word: Entry | undefined;
  private number = 0;

  constructor({ classes, lists }: Automaton) {
    this.classes = classes;
    this.by = new Int32Array(classes + lists.length);
    this.places = new Int32Array(lists.length);
  }

  note(word: Entry): void {
    if (word === this.word) return;
    if (this.number === MOST) {
      this.by.fill(0);
      this.number = 0;
    }
    this.word = word;
    this.number++;
    const { by, places, classes, number } = this;
    for (let i = 0; i < word.classes.length; i++) by[word.classes[i]] = number;
    for (let i = 0; i < word.lists.length; i += 3) {
      by[classes + word.lists[i]] = number;
      places[word.lists[i]] = i;
    }
  }

  hasClass(id: number): boolean {
    return this.by[id] === this.number;
  }

  hasList(list: number): boolean {
    return this.by[this.classes + list] === this.number;
  }

  /** Where a list that the word carries stands in its `lists`. */
  placeOf(list: number): number {
    return this.places[list];
  }
}
