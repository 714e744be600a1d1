const findBanner = () => document.querySelector('izin-root')?.shadowRoot?.querySelector('[part~=banner]')

/** Keeps the Lab clear of the banner: it ends where the banner begins, when the two would meet. */
export const makeRoomForBanner = (panel) => {
  const fit = () => {
    const banner = findBanner()?.getBoundingClientRect()
    const own = panel.getBoundingClientRect()
    const meets = banner && banner.height > 0 && banner.right > own.left && banner.left < own.right
    panel.style.setProperty('--banner', meets ? `${Math.max(0, innerHeight - banner.top)}px` : '0px')
  }
  addEventListener('resize', fit)
  return fit
}
