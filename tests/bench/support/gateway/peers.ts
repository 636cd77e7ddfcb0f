import type { GatewaySettings } from '@tresse/gateway';

/** Who is measured. */
export const peerNames = ['tresse', 'apollo', 'hive', 'hiveRust', 'floor', 'floorChecked'] as const;

export type PeerName = (typeof peerNames)[number];

/** What a peer is started with. */
export interface PeerSettings {
  readonly name: PeerName;
  /** Our own gateway's, with access declared. */
  readonly tresse: GatewaySettings;
  /** Without access: others refuse its declarations. */
  readonly supergraph: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
}

/** What a peer's process has used since it started. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssBytes: number;
}
