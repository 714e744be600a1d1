import { createRewriter } from '../src/html/index.js'
import { createPage } from './html-pages.js'
const r = createRewriter({ policyVersion: '1' }); const h = createPage(300000)
const t=performance.now(); for (let i=0;i<60;i++) r.rewrite(h,{url:'https://portal.test/'})
console.log((performance.now()-t)/60)
