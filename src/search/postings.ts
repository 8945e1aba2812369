/** The file a key stands in: FNV-1a of its UTF-16 units. @param shards a power of two */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (shards - 1);
}

/**
 * The form of a file of postings: for each key its length, its UTF-8 bytes, the length of its list, the list. A list
 * is, for each record, the step from the record before (the first from -1) and the steps between the places plus one,
 * ended by a zero. All numbers are LEB128.
 */
export class ByteList {
  #bytes = new Uint8Array(16);
  length = 0;

  /** Adds a number of at most 32 bits. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#push(rest);
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #push(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = byte;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

/** Reads a file of postings. */
export class Bytes {
  #at = 0;
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** The list of a key; undefined where the file does not have it. */
  find(key: string): Map<number, number[]> | undefined {
    const wanted = new TextEncoder().encode(key);
    this.#at = 0;
    while (this.#at < this.#bytes.length) {
      const length = this.#number();
      const name = this.#bytes.subarray(this.#at, this.#at + length);
      this.#at += length;
      const size = this.#number();
      if (length === wanted.length && wanted.every((byte, i) => byte === name[i])) return this.#list(this.#at + size);
      this.#at += size;
    }
    return undefined;
  }

  #list(end: number): Map<number, number[]> {
    const list = new Map<number, number[]>();
    let record = -1;
    while (this.#at < end) {
      record += this.#number();
      const places: number[] = [];
      for (let place = -1; ;) {
        const step = this.#number();
        if (step === 0) break;
        place += step;
        places.push(place);
      }
      list.set(record, places);
    }
    return list;
  }
}
