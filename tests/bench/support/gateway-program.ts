import { type GatewaySettings, startGateway } from '@tresse/gateway';
import { runAsMeasured } from './measured-program.ts';

runAsMeasured(async (settings: GatewaySettings) => (await startGateway(settings)).url);
