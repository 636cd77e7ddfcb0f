import { TextFile } from '../text-file.ts';
import type { OfferedTraining } from './offer.ts';
import { type LheoVersion, writeTraining } from './write-training.ts';
import { writeXml } from './xml.ts';

const namespaces = { '2.3': 'http://lheo.gouv.fr/2.3', '2.2': 'http://www.lheo.org/2.2' } as const;

/** A LHÉO file that is written training by training and closed when it is disposed of. */
export class LheoWriting {
  readonly #file: TextFile;
  readonly #version: LheoVersion;
  readonly #day: string;

  private constructor(file: TextFile, version: LheoVersion, day: string) {
    this.#file = file;
    this.#version = version;
    this.#day = day;
  }

  /** Begins a file of this version as of `today` (`YYYY-MM-DD`). */
  static async begin(path: string, version: LheoVersion, today: string): Promise<LheoWriting> {
    const file = await TextFile.open(path);
    await file.write('<?xml version="1.0" encoding="UTF-8"?>\n');
    await file.write('<!-- Invented offer for the demonstration: bodies and numbers do not exist; communes do. -->\n');
    await file.write(`<lheo xmlns="${namespaces[version]}">\n <offres>\n`);
    return new LheoWriting(file, version, today.replaceAll('-', ''));
  }

  write(training: OfferedTraining): Promise<void> {
    return this.#file.write(writeXml(writeTraining(training, this.#version, this.#day), '  '));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.write(' </offres>\n</lheo>\n');
    await this.#file[Symbol.asyncDispose]();
  }
}
