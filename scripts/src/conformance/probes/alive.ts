import { judge, type Probe } from '../probe.ts';

/** The service tells whoever asks that it lives and that it is ready. */
export const alive: Probe = {
  name: 'alive',
  promise: 'It says that it lives, and that it is ready to answer.',
  async run(member) {
    const [health, ready] = [await member.get('/health'), await member.get('/ready')];
    return [
      judge('GET /health', health, health.status === 200, 'Answer 200 at /health for as long as the process lives.'),
      judge('GET /ready', ready, ready.status === 200, 'Answer 200 at /ready when requests can be answered, else 503.'),
    ];
  },
};
