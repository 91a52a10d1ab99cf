/* Reads lists of numbers from the bits of the index (Bits.java, Postings.java): headings are side 0, bodies side 1.
   A frequent pair has a hundred thousand numbers and more, so the loops keep to local variables and typed arrays. */
(function () {
  const search = gangmu.search;
  const VALUES = new Uint8Array(128);
  Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_').forEach((sign, value) => {
    VALUES[sign.charCodeAt(0)] = value;
  });

  /* The bits read ahead are the lowest of held, count of them, 25 or more whenever filled. Behind the text stand zeros. */
  class Bits {
    constructor(text) {
      this.text = text;
      this.at = 0;
      this.held = 0;
      this.count = 0;
    }

    fill() {
      while (this.count <= 24) {
        this.held = this.held << 6 | VALUES[this.text.charCodeAt(this.at++)];
        this.count += 6;
      }
    }

    plain(bits) {
      this.fill();
      this.count -= bits;
      return this.held >>> this.count & (1 << bits) - 1;
    }

    gamma() {
      let more = 0;
      while (more < 31 && !this.plain(1)) more++;
      return more ? 1 << more | this.plain(more) : 1;
    }

    /* Ascending numbers: a Rice code for each gap, less one, from -1. */
    ascending(number, low) {
      const found = new Int32Array(number);
      const text = this.text;
      const mask = (1 << low) - 1;
      let at = this.at;
      let held = this.held;
      let count = this.count;
      for (let i = 0, value = -1; i < number; i++) {
        let high = 0;
        for (;;) {
          while (count <= 24) {
            held = held << 6 | VALUES[text.charCodeAt(at++)];
            count += 6;
          }
          const ones = Math.clz32(~(held << 32 - count));
          if (ones < count) {
            high += ones;
            count -= ones + 1;
            break;
          }
          high += count;
          count = 0;
        }
        while (count < low) {
          held = held << 6 | VALUES[text.charCodeAt(at++)];
          count += 6;
        }
        count -= low;
        found[i] = value += (high << low | held >>> count & mask) + 1;
      }
      this.at = at;
      this.held = held;
      this.count = count;
      return found;
    }

    /* For each of the parts how many numbers it has (gamma), and these as above; starts tells where each part's begin. */
    grouped(starts, low) {
      const text = this.text;
      const mask = (1 << low) - 1;
      const parts = starts.length - 1;
      let found = new Int32Array(parts + (parts >> 1) + 8);
      let size = 0;
      let at = this.at;
      let held = this.held;
      let count = this.count;
      for (let part = 0; part < parts; part++) {
        let left = 0;
        let value = -1;
        for (let reads = 0; reads <= left; reads++) {
          let high = 0;
          for (;;) {
            while (count <= 24) {
              held = held << 6 | VALUES[text.charCodeAt(at++)];
              count += 6;
            }
            const run = Math.clz32(reads ? ~(held << 32 - count) : held << 32 - count);
            if (run < count) {
              high += run;
              count -= run + 1;
              break;
            }
            high += count;
            count = 0;
            if (at > text.length + 8) break;
          }
          const bits = reads ? low : high;
          while (count < bits) {
            held = held << 6 | VALUES[text.charCodeAt(at++)];
            count += 6;
          }
          count -= bits;
          if (!reads) {
            left = 1 << bits | held >>> count & (1 << bits) - 1;
            continue;
          }
          if (size === found.length) {
            const larger = new Int32Array(size * 2);
            larger.set(found);
            found = larger;
          }
          found[size++] = value += (high << low | held >>> count & mask) + 1;
        }
        starts[part + 1] = size;
      }
      this.at = at;
      this.held = held;
      this.count = count;
      return found;
    }
  }

  const NONE = { parts: new Int32Array(0), starts: new Int32Array(1), places: new Int32Array(0) };

  function parts(bits) {
    return [0, 1].map(() => {
      const number = bits.gamma() - 1;
      return number ? { parts: bits.ascending(number, bits.plain(5)) } : NONE;
    });
  }

  /* The parts that have a gram: [in headings, in bodies]. */
  search.parts = text => text ? parts(new Bits(text)) : [NONE, NONE];

  /* The same, and where in the parts it stands: places[starts[i]] … of the part i. */
  search.places = function (text) {
    if (!text) return [NONE, NONE];
    const bits = new Bits(text);
    return parts(bits).map(({ parts }) => {
      if (!parts.length) return NONE;
      const starts = new Int32Array(parts.length + 1);
      return { parts, starts, places: bits.grouped(starts, bits.plain(5)) };
    });
  };

  /* The first index from one on whose value is not below the wanted, by strides that double. */
  search.reach = function (values, wanted, from) {
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

  /* The parts of one list that the other has too, as indexes into both. */
  function common(one, other) {
    const few = Math.min(one.length, other.length);
    const left = new Int32Array(few);
    const right = new Int32Array(few);
    let size = 0;
    for (let i = 0, j = 0; i < one.length && j < other.length;) {
      if (one[i] < other[j]) i = search.reach(one, other[j], i);
      else if (one[i] > other[j]) j = search.reach(other, one[i], j);
      else {
        left[size] = i++;
        right[size++] = j++;
      }
    }
    return [left.subarray(0, size), right.subarray(0, size)];
  }

  /* Where one gram stands and the other an offset behind it. */
  function followed(one, other, offset) {
    const [left, right] = common(one.parts, other.parts);
    const parts = new Int32Array(left.length);
    const starts = new Int32Array(left.length + 1);
    const places = new Int32Array(one.places.length);
    let found = 0;
    let size = 0;
    for (let k = 0; k < left.length; k++) {
      const before = size;
      const end = one.starts[left[k] + 1];
      const last = other.starts[right[k] + 1];
      for (let i = one.starts[left[k]], j = other.starts[right[k]]; i < end && j < last;) {
        const ahead = one.places[i] + offset - other.places[j];
        if (!ahead) places[size++] = one.places[i];
        if (ahead <= 0) i++;
        if (ahead >= 0) j++;
      }
      if (size > before) {
        parts[found++] = one.parts[left[k]];
        starts[found] = size;
      }
    }
    return { parts: parts.subarray(0, found), starts, places };
  }

  /* Where all grams stand, each at its offset from the first: the two in fewest parts first, then the others. */
  search.joined = function (lists, offsets) {
    const [[rarest, base], ...rest] = lists.map((list, i) => [list, offsets[i]]).sort((a, b) => a[0].parts.length - b[0].parts.length);
    const found = rest.reduce((some, [list, offset]) => some.parts.length ? followed(some, list, offset - base) : NONE, rarest);
    return { parts: found.parts, starts: found.starts, places: base ? found.places.map(place => place - base) : found.places };
  };
})();
