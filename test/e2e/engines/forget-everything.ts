/** Runs on a page: nothing stays of what its origin stored, but cookies. */
export const forgetEverything = `
  localStorage.clear()
  sessionStorage.clear()
  const settled = (request) => new Promise((resolve) => {
    request.onsuccess = request.onerror = request.onblocked = resolve
  })
  const databases = (await indexedDB.databases()).map(({ name }) => settled(indexedDB.deleteDatabase(name)))
  const stores = (await caches.keys()).map((name) => caches.delete(name))
  const workers = (await navigator.serviceWorker.getRegistrations()).map((worker) => worker.unregister())
  await Promise.all([...databases, ...stores, ...workers])`
