/**
 * The script of the barrier, as a page has it: what `words.ts`, `core/record.ts`, `core/standing.ts` and
 * `core/grants.ts` say, in little, and in the JavaScript of 2009: where it does not run, the page stays hidden as from a
 * scanner. A test holds it against them.
 *
 * Given, by `barrier.ts`: W words by what they need · C categories but the essential · V policy version, or nothing
 * where another one's choices hold · E from when it counts · F what it is about, 0 is all · A and R how many seconds a
 * choice counts that accepted something or nothing · D what is granted without a choice · O opt-in · L locked
 * categories, and marketing where a browser signal refuses it · S mark and category of the services the site names.
 *
 * In it: o the answers, by category and by service, as all copies (r) agree; N makes such a table · c the newest copy
 * · k a copy is there, read or not · y something is accepted · u the marks that all copies have · X stale categories ·
 * Z grants are implied, not given · a no service is denied by name · w granted words, x the others · p the policy · t
 * what is written.
 */
export const barrierScript = (nameOfCookie: string, everyPolicy: string, clockSlack: number): string => `
!function(W,C,V,E,F,A,R,D,O,L,S){
function N(){return Object.create(null)}
function G(e){
e=e.split(':');
var q=e[0],i=e[1];
return q=='!'?a:!q||L.indexOf(q)<0&&(i&&i in o&&!(o[i]?X[q]||Z:X[q]&&O)?o[i]:o[q])}
var o=N(),X=N(),a=1,Z,h=location.hostname,p='',w='',x='',t;
try{(function(){
var n=${nameOfCookie},d=Math.floor(new Date/1e3),r=[],c,k,y,u,i,j,f;
document.cookie.split('; ').forEach(function(q){
if(q.indexOf(n))return;
k=1;
var m=/^1\\.([0-9a-z]{1,8})\\.([\\w.-]{1,12})\\.([p-])([m-])\\.[\\w-]{22}\\.([0-9a-z]{1,6})\\.(-|g?m?i?o?)(?:\\.((?:[\\w-]{3})*)(?:\\.[\\w-]{4})?)?((?:~!?[\\w.:-]{1,64})*)$/.exec(q.slice(n.length)),z=N(),t=m&&parseInt(m[1],36),j=m&&parseInt(m[5],36);
if(!m||t>d+${clockSlack})return;
m[8].replace(/~(!?)([^~]+)/g,function(_,e,i){z[i]=!e});
z.performance=m[3]=='p';z.marketing=m[4]=='m';
for(i in z)o[i]=1;
r.push(z);
Z=Z||O&&/o/.test(m[6]);
q=(m[7]||'').match(/.../g)||[];
u=u?u.filter(function(i){return q.indexOf(i)>=0}):q;
if(!c||t>c.t||t==c.t&&j>c.j)c={t:t,j:j,v:m[2],g:/g/.test(m[6]),i:/i/.test(m[6])}});
for(i in o)y=(o[i]=r.every(function(z){return z[i]}))||y;
f=!c||d>=c.t+(y?A:R)?C:d>=E&&(c.t<E||V&&c.v!=V)?F||C:[];
C.forEach(function(i){if(f.indexOf(i)>=0||!(i in o)||Z&&o[i])X[i]=1});
f=o;
if(O&&C.every(function(i){return X[i]}))o=N();
C.forEach(function(i){if(X[i])o[i]=(c||!k)&&f[i]!==false&&D.indexOf(i)>=0});
if(O&&c&&!c.i)for(i in S)if(o[j=S[i][1]]&&!(i in o)&&u.indexOf(S[i][0])<0)o[i]=false;
for(i in o)if(!o[i]&&C.indexOf(i)<0)a=0;
if(/^(true|1)$/.test(navigator.globalPrivacyControl)&&!(c&&c.g&&!X.marketing))L=L.concat('marketing')
}())}catch(e){o=N()}
if(!a||!C.every(G)){
for(t in W)if(t.split(' ').every(G))w+=' '+W[t];else x+=' '+W[t];
if(/[a-z]/i.test(h)&&x.indexOf('.'+h)<0)w+=' =*.'+h+' =wss://*.'+h;
p=w.replace(/ ([=+]?)(\\S+)/g,function(_,k,u){
if(k=='=')return' '+u;
u=' '+u+(/\\/.*[^/]$/.test(u)?' '+u+'/':'');
u+=u.replace(/ /g,' *.');
return k?u+u.replace(/ /g,' wss://'):u});
p=' http-equiv=Content-Security-Policy content="${everyPolicy}'+p+'"'}
t='\\x3Cmeta name=izin-barrier'+p+'>\\x3C!--';
try{t=trustedTypes.createPolicy('izin-barrier',{createHTML:function(h){return h}}).createHTML(t)}catch(e){}
document.write(t)
}`
