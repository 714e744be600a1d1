// What PostHog's server answers for a project that only captures events.
(window._POSTHOG_REMOTE_CONFIG ??= {}).phc_gelanggang0000000000000000000000000000001 = {
  config: { supportedCompression: ['gzip'], hasFeatureFlags: false, sessionRecording: false, surveys: false, heatmaps: false },
  siteApps: [],
}
