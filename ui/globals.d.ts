/** Replaced at build by the version of package.json. */
declare const __IZIN_VERSION__: string
