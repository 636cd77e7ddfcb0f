import { parse } from 'graphql';
import { readAssociationSdl } from '../../compose/index.ts';
import type { Member, Reply } from '../member.ts';
import { describeReply, type Probe, type Trial } from '../probe.ts';

/** The service publishes the modules that it declares, whole and as they are. */
export const sdl: Probe = {
  name: 'sdl',
  promise: 'It publishes the modules of the contract that it declares, whole and as they are.',
  async run(member) {
    const reply = await member.ask('{ _service { sdl } }');
    const text = readSdl(reply);
    if (text === null)
      return [
        { sent: '{ _service { sdl } }', came: describeReply(reply), ok: false, mend: 'Answer its SDL as a text.' },
      ];
    return compare(member, text);
  },
};

function readSdl({ json }: Reply): string | null {
  const { _service: service } = (json?.data ?? {}) as { _service?: { sdl?: unknown } };
  return typeof service?.sdl === 'string' ? service.sdl : null;
}

function compare({ slug, modules, contract }: Member, text: string): Trial[] {
  const sent = '{ _service { sdl } }';
  try {
    const read = readAssociationSdl(slug, parse(text, { noLocation: true }), contract);
    const came = `an SDL with the modules ${read.modules.join(', ')}`;
    const isDeclared =
      modules.every((module) => read.modules.includes(module)) && modules.length === read.modules.length;
    const mend = `Declare what is published, or publish what is declared: ${modules.join(', ')}.`;
    return [
      { sent, came, ok: isDeclared, mend },
      ...read.problems.map(({ message, mend }) => ({ sent, came: message, ok: false, mend })),
    ];
  } catch (error) {
    const came = `an SDL that does not parse: ${error instanceof Error ? error.message : String(error)}`;
    return [{ sent, came, ok: false, mend: 'Publish the SDL of the contract.' }];
  }
}
