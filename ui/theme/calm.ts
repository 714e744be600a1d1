/** In a frame the page around it can time a click: longer than a finger is too late by chance. Else until it was painted, in ms. */
const calmOf = (isFramed: boolean): number => (isFramed ? 500 : 1)

/**
 * What has just come up takes no press yet (requirement SEC-10); keys and assistive technology need no pointer. An animation,
 * because it begins with the paint, and anew when the button is shown again. A link to the services decides nothing.
 */
export const calmStyles = (isFramed: boolean): string => `
button:not(.link){animation:izin-calm ${calmOf(isFramed)}ms}
@keyframes izin-calm{0%,to{pointer-events:none}}`
