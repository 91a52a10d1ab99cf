/* Reads lists of numbers from the bits of the index (Bits.java, Postings.java): headings are side 0, bodies side 1.
   A frequent pair has a hundred thousand numbers and more, so the loops keep to local variables and typed arrays. */
(function () {
  const search = gangmu.search;
  const BLOCK = 64;
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

    /* How the places in parts are written: the width of their codes, and where each block of parts begins, in bits from the first. */
    blocks(parts) {
      const low = this.plain(5);
      const begins = new Int32Array(Math.ceil(parts / BLOCK) + 1);
      for (let block = 1; block < begins.length; block++) begins[block] = begins[block - 1] + this.gamma();
      return { low, begins };
    }

    /* Goes to a bit of the text. */
    seek(bit) {
      this.at = bit / 6 | 0;
      this.held = VALUES[this.text.charCodeAt(this.at++)];
      this.count = 6 - bit % 6;
    }

    /* For each part how many places it has (gamma), and these as above. Reads those in parts of wanted indexes, ascending: the i-th
       has places[starts[i]] up to starts[i + 1]. Blocks that hold none of them are passed over. */
    grouped(first, { low, begins }, wanted) {
      const text = this.text;
      const mask = (1 << low) - 1;
      const starts = new Int32Array(wanted.length + 1);
      let found = new Int32Array(wanted.length + (wanted.length >> 1) + 8);
      let size = 0;
      let at = 0;
      let held = 0;
      let count = 0;
      let part = 0;
      let end = 0;
      for (let i = 0; i < wanted.length; i++) {
        const next = wanted[i];
        if (next >= end) {
          part = next - next % BLOCK;
          end = part + BLOCK;
          this.seek(first + begins[part / BLOCK]);
          at = this.at;
          held = this.held;
          count = this.count;
        }
        for (; part <= next; part++) {
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
            value += (high << low | held >>> count & mask) + 1;
            if (part < next) continue;
            if (size === found.length) {
              const larger = new Int32Array(size * 2);
              larger.set(found);
              found = larger;
            }
            found[size++] = value;
          }
        }
        starts[i + 1] = size;
      }
      return { starts, places: found };
    }
  }

  const NO_PLACES = { starts: new Int32Array(1), places: new Int32Array(0) };
  const NONE = { parts: new Int32Array(0), places: () => NO_PLACES };

  function parts(bits) {
    return [0, 1].map(() => {
      const number = bits.gamma() - 1;
      return number ? { parts: bits.ascending(number, bits.plain(5)) } : NONE;
    });
  }

  /* The parts that have a gram: [in headings, in bodies]. */
  search.parts = text => text ? parts(new Bits(text)) : [NONE, NONE];

  /* The same, each with a function that reads where the gram stands in those parts whose indexes it is given. */
  search.places = function (text) {
    if (!text) return [NONE, NONE];
    const bits = new Bits(text);
    const sides = parts(bits);
    const blocks = sides.map(side => side.parts.length ? bits.blocks(side.parts.length) : null);
    let first = bits.at * 6 - bits.count;
    return sides.map(({ parts }, i) => {
      if (!parts.length) return NONE;
      const from = first;
      first += blocks[i].begins[blocks[i].begins.length - 1];
      return { parts, places: wanted => bits.grouped(from, blocks[i], wanted) };
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

  /* The parts of one list that the other has too. */
  search.common = function (one, other) {
    const found = new Int32Array(Math.min(one.length, other.length));
    let size = 0;
    for (let i = 0, j = 0; i < one.length && j < other.length;) {
      if (one[i] < other[j]) i = search.reach(one, other[j], i);
      else if (one[i] > other[j]) j = search.reach(other, one[i], j);
      else {
        found[size++] = one[i++];
        j++;
      }
    }
    return found.subarray(0, size);
  };

  /* Where in a list its wanted parts are. */
  search.indexes = function (parts, wanted) {
    const found = new Int32Array(wanted.length);
    for (let i = 0, at = 0; i < wanted.length; i++) found[i] = at = search.reach(parts, wanted[i], at);
    return found;
  };

  /* Where, in the same parts, one gram stands and the other an offset behind it. */
  function followed(one, other, offset) {
    const starts = new Int32Array(one.starts.length);
    const places = new Int32Array(one.places.length);
    let size = 0;
    for (let part = 1; part < starts.length; part++) {
      const end = one.starts[part];
      const last = other.starts[part];
      for (let i = one.starts[part - 1], j = other.starts[part - 1]; i < end && j < last;) {
        const ahead = one.places[i] + offset - other.places[j];
        if (ahead === 0) places[size++] = one.places[i];
        if (ahead <= 0) i++;
        if (ahead >= 0) j++;
      }
      starts[part] = size;
    }
    return { starts, places };
  }

  /* Leaves out the parts that have no place, and gives those of wanted indexes among the rest as lists do. */
  function filled(parts, { starts, places }) {
    const left = new Int32Array(parts.length);
    const ends = new Int32Array(parts.length + 1);
    let size = 0;
    for (let i = 0; i < parts.length; i++) {
      if (starts[i + 1] === starts[i]) continue;
      left[size++] = parts[i];
      ends[size] = starts[i + 1];
    }
    return {
      parts: left.subarray(0, size),
      places: wanted => {
        const from = new Int32Array(wanted.length + 1);
        const found = new Int32Array(ends[size]);
        for (let i = 0, at = 0; i < wanted.length; i++) {
          for (let j = ends[wanted[i]]; j < ends[wanted[i] + 1]; j++) found[at++] = places[j];
          from[i + 1] = at;
        }
        return { starts: from, places: found };
      }
    };
  }

  /* Where all grams stand, each at its offset from the first: only in the parts that have all of them are places read. */
  search.joined = function (lists, offsets) {
    const order = lists.map((list, i) => i).sort((a, b) => lists[a].parts.length - lists[b].parts.length);
    const parts = order.slice(1).reduce((some, i) => search.common(some, lists[i].parts), lists[order[0]].parts);
    if (!parts.length) return NONE;
    const base = offsets[order[0]];
    const [rarest, ...rest] = order.map(i => lists[i].places(search.indexes(lists[i].parts, parts)));
    const found = rest.reduce((some, other, k) => followed(some, other, offsets[order[k + 1]] - base), rarest);
    if (base) found.places = found.places.map(place => place - base);
    return filled(parts, found);
  };
})();
