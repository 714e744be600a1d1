import { createRewriter } from '../dist/html.js'
import { createPage } from './html-pages.js'
import { parse } from 'parse5'
const r = createRewriter({ policyVersion: '1' }); const h = createPage(300000)
const cpu=(f:()=>void)=>{const c=process.cpuUsage();f();const d=process.cpuUsage(c);return (d.user+d.system)/1000}
for(let k=0;k<4;k++){
console.log('rewrite',cpu(()=>{for (let i=0;i<40;i++) r.rewrite(h,{url:'https://portal.test/'})})/40,
'parse',cpu(()=>{for (let i=0;i<40;i++) parse(h)})/40)}
