/* Reads lists of numbers from the bits of the index (Bits.java, Postings.java): headings are side 0, bodies side 1. */
(function () {
  const VALUES = new Uint8Array(128);
  Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_').forEach((sign, value) => {
    VALUES[sign.charCodeAt(0)] = value;
  });

  class Bits {
    constructor(text) {
      this.text = text;
      this.at = 0;
      this.held = 0;
      this.count = 0;
    }

    /* The number of ones, or of zeros, before the other; that one is taken too. */
    run(bit) {
      let length = 0;
      for (;;) {
        if (!this.count) {
          this.held = VALUES[this.text.charCodeAt(this.at++)];
          this.count = 6;
        }
        this.count--;
        if ((this.held >> this.count & 1) !== bit || this.at > this.text.length) return length;
        length++;
      }
    }

    plain(bits) {
      let value = 0;
      let wanted = bits;
      while (wanted) {
        if (!this.count) {
          this.held = VALUES[this.text.charCodeAt(this.at++)];
          this.count = 6;
        }
        const taken = wanted < this.count ? wanted : this.count;
        this.count -= taken;
        value = value << taken | this.held >> this.count & (1 << taken) - 1;
        wanted -= taken;
      }
      return value;
    }

    gamma() {
      const more = this.run(0);
      return 1 << more | this.plain(more);
    }

    rice(low) {
      return this.run(1) << low | this.plain(low);
    }
  }

  const NONE = { parts: new Int32Array(0), starts: new Int32Array(1), places: [] };

  /* The parts that have a gram: [in headings, in bodies]. */
  gangmu.search.parts = function (text) {
    const bits = new Bits(text || '');
    return [0, 1].map(() => {
      const number = text ? bits.gamma() - 1 : 0;
      if (!number) return NONE;
      const parts = new Int32Array(number);
      const low = bits.plain(5);
      for (let i = 0, part = -1; i < number; i++) parts[i] = part += bits.rice(low) + 1;
      return { parts };
    });
  };

  /* Adds where in the parts the gram stands: places[starts[i]] … of the part i. */
  gangmu.search.places = function (text, sides) {
    const bits = new Bits(text || '');
    return sides.map(({ parts }) => {
      if (!parts.length) return NONE;
      const starts = new Int32Array(parts.length + 1);
      const places = [];
      const low = bits.plain(5);
      for (let i = 0; i < parts.length; i++) {
        for (let left = bits.gamma(), place = -1; left; left--) places.push(place += bits.rice(low) + 1);
        starts[i + 1] = places.length;
      }
      return { parts, starts, places };
    });
  };

  /* The parts in which all grams stand one behind the other, each at its offset from the first, and where the first stands. */
  gangmu.search.joined = function (lists, offsets) {
    if (lists.some(list => !list.parts.length)) return NONE;
    const lead = lists.reduce((best, list, i) => list.parts.length < lists[best].parts.length ? i : best, 0);
    const at = lists.map(() => 0);
    const parts = [];
    const starts = [0];
    const places = [];
    next: for (let i = 0; i < lists[lead].parts.length; i++) {
      const part = lists[lead].parts[i];
      at[lead] = i;
      for (let j = 0; j < lists.length; j++) {
        if (j === lead) continue;
        at[j] = gangmu.search.reach(lists[j].parts, part, at[j]);
        if (at[j] === lists[j].parts.length) break next;
        if (lists[j].parts[at[j]] !== part) continue next;
      }
      const before = places.length;
      adjacent(lists, offsets, at, places);
      if (places.length > before) {
        parts.push(part);
        starts.push(places.length);
      }
    }
    return { parts: Int32Array.from(parts), starts: Int32Array.from(starts), places };
  };

  /* The first index from one on whose value is not below the wanted, by strides that double. */
  gangmu.search.reach = function reach(values, wanted, from) {
    if (from >= values.length || values[from] >= wanted) return from;
    let low = from;
    let stride = 1;
    while (low + stride < values.length && values[low + stride] < wanted) {
      low += stride;
      stride *= 2;
    }
    let high = Math.min(low + stride, values.length);
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (values[middle] < wanted) low = middle;
      else high = middle;
    }
    return high;
  };

  function adjacent(lists, offsets, at, found) {
    const cursors = lists.map((list, j) => list.starts[at[j]]);
    next: for (let i = cursors[0]; i < lists[0].starts[at[0] + 1]; i++) {
      const place = lists[0].places[i];
      for (let j = 1; j < lists.length; j++) {
        const wanted = place + offsets[j];
        const end = lists[j].starts[at[j] + 1];
        while (cursors[j] < end && lists[j].places[cursors[j]] < wanted) cursors[j]++;
        if (cursors[j] === end) return;
        if (lists[j].places[cursors[j]] !== wanted) continue next;
      }
      found.push(place);
    }
  }
})();
