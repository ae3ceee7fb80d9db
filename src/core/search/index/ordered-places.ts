/** A run of places, `from` to `to` exclusive, at which the same unit stands. */
export interface PlaceGroup {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

const unitCount = 0x10000;

/**
 * The places of a text, put in order step by step: first by the unit that stands there, then, within a group, by the
 * unit at some distance behind. Places of one group ascend. A counting sort: a country takes seconds.
 */
export class OrderedPlaces {
  /** All places by the unit that stands there. */
  readonly groups: readonly PlaceGroup[];
  readonly #units: Uint16Array;
  readonly #places: Uint32Array;
  /** Of each unit, while a group is put in order: how often it stands there, then the slot of its next place. */
  readonly #slots = new Uint32Array(unitCount);
  #scratch: readonly [Uint32Array, Uint16Array] = [new Uint32Array(0), new Uint16Array(0)];

  constructor(units: Uint16Array) {
    this.#units = units;
    this.#places = new Uint32Array(units.length);
    for (const unit of units) this.#slots[unit] = (this.#slots[unit] ?? 0) + 1;
    const seen = [...this.#slots.keys()].filter((unit) => this.#slots[unit]);
    this.groups = this.#groupsOf(seen, 0);
    for (let place = 0; place < units.length; place++) {
      const unit = units[place] ?? 0;
      const slot = this.#slots[unit] ?? 0;
      this.#places[slot] = place;
      this.#slots[unit] = slot + 1;
    }
    this.#slots.fill(0);
  }

  /** The places of a group. */
  of({ from, to }: Pick<PlaceGroup, 'from' | 'to'>): Uint32Array {
    return this.#places.subarray(from, to);
  }

  /** Puts the places of a group in order of the unit at a distance, and yields the groups in it. */
  within(group: PlaceGroup, distance: number): PlaceGroup[] {
    const [units, slots] = [this.#units, this.#slots];
    const places = this.of(group);
    const [ordered, behind] = this.#scratchOf(places.length);
    const seen: number[] = [];
    for (let index = 0; index < places.length; index++) {
      const unit = units[(places[index] ?? 0) + distance] ?? 0;
      behind[index] = unit;
      const count = slots[unit] ?? 0;
      if (count === 0) seen.push(unit);
      slots[unit] = count + 1;
    }
    seen.sort((a, b) => a - b);
    const groups = this.#groupsOf(seen, group.from);
    for (let index = 0; index < places.length; index++) {
      const unit = behind[index] ?? 0;
      const slot = slots[unit] ?? 0;
      ordered[slot - group.from] = places[index] ?? 0;
      slots[unit] = slot + 1;
    }
    places.set(ordered.subarray(0, places.length));
    for (const unit of seen) slots[unit] = 0;
    return groups;
  }

  /** Room for so many places, and for the units behind them, which lie scattered in memory and are fetched once. */
  #scratchOf(length: number): readonly [Uint32Array, Uint16Array] {
    if (this.#scratch[0].length < length) this.#scratch = [new Uint32Array(length), new Uint16Array(length)];
    return this.#scratch;
  }

  /** Turns the counts of units into the groups that follow one another from a slot on, and into their first slots. */
  #groupsOf(units: readonly number[], first: number): PlaceGroup[] {
    let from = first;
    return units.map((unit) => {
      const to = from + (this.#slots[unit] ?? 0);
      const group = { unit, from, to };
      this.#slots[unit] = from;
      from = to;
      return group;
    });
  }
}
