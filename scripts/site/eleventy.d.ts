// Eleventy 3 ships no types. Only what the site room uses is declared.
declare module '@11ty/eleventy' {
  export type UserConfig = {
    setUseGitIgnore(enabled: boolean): void;
    setQuietMode(enabled: boolean): void;
    setDataFileBaseName(name: string): void;
    addExtension(extension: string, options: { key: string }): void;
    addGlobalData(name: string, data: unknown): void;
    addWatchTarget(path: string): void;
    setChokidarConfig(options: {
      awaitWriteFinish: { stabilityThreshold: number; pollInterval: number };
    }): void;
    addPlugin(plugin: (config: UserConfig) => void): void;
    on(event: 'eleventy.after', listener: () => void): void;
    on(event: 'eleventy.beforeWatch', listener: (changed: readonly string[]) => Promise<void>): void;
  };

  export default class Eleventy {
    constructor(
      input?: string,
      output?: string,
      options?: {
        quietMode?: boolean;
        configPath?: string;
        runMode?: string;
        source?: string;
        config?: (config: UserConfig) => void;
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<void>;
  }
}
