/** Izin's sign: a tick in a rounded square. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" rx="4" /><path d="M4.5 8.5 7 11l4.5-6" /></svg>
)
