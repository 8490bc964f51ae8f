// Eleventy 3 ships no types. Only what the site room uses is declared.
declare module '@11ty/eleventy' {
  export type Written = {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  };

  export type UserConfig = {
    setInputDirectory(folder: string): void;
    setOutputDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    setUseGitIgnore(enabled: boolean): void;
    setQuietMode(enabled: boolean): void;
    setDataFileBaseName(name: string): void;
    setTemplateFormats(formats: string[]): void;
    addTemplateFormats(format: string): void;
    addExtension(extension: string, options: { key: string }): void;
    addGlobalData(name: string, data: unknown): void;
    addPassthroughCopy(copy: Record<string, string>): void;
    addWatchTarget(path: string, options?: { resetConfig?: boolean }): void;
    addPlugin(
      plugin: (config: UserConfig, options?: unknown) => void | Promise<void>,
      options?: unknown,
    ): void;
    on(
      event: 'eleventy.before' | 'eleventy.after' | 'eleventy.beforeWatch',
      listener: (event: never) => void | Promise<void>,
    ): void;
    setServerOptions(options: Record<string, unknown>): void;
    ignores: Set<string>;
    readonly directories: { readonly output: string };
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
    toJSON(): Promise<Written[]>;
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
    setDryRun(enabled: boolean): void;
    disableLogger(): void;
    readonly eleventyServe: { close(): Promise<void> };
    stopWatch(): Promise<void>;
  }
}
