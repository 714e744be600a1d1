/**
 * The script of the barrier, as a page has it: what `words.ts`, `core/record.ts` and `core/grants.ts` say, in little,
 * and in the JavaScript of 2009: where it does not run, the page stays hidden as from a scanner. A test holds it
 * against them.
 *
 * Given, by `barrier.ts`: W words by what they need · C categories but the essential · V policy version · A and R how
 * many seconds a choice counts that accepted something or nothing · D what is granted without a choice.
 *
 * In it: o the answers, by category and by service, as all copies (r) agree; N makes such a table · c the newest copy
 * · k a copy is there, read or not · y something is accepted, then: it counts · s a browser signal refuses marketing ·
 * a no service is denied by name · w granted words, x the others · p the policy · t what is written.
 */
export const barrierScript = (nameOfCookie: string, everyPolicy: string, clockSlack: number): string => `
!function(W,C,V,A,R,D){
function N(){return Object.create(null)}
function G(e){
e=e.split(':');
return e[0]=='!'?a:!e[0]||o[e[1]&&e[1]in o?e[1]:e[0]]&&!(s&&e[0]=='marketing')}
var o=N(),a=1,s,h=location.hostname,p='',w='',x='',t;
try{(function(){
var n=${nameOfCookie},d=Math.floor(new Date/1e3),r=[],c,k,y,i;
document.cookie.split('; ').forEach(function(q){
if(q.indexOf(n))return;
k=1;
var m=/^1\\.([0-9a-z]{1,8})\\.([\\w.-]{1,12})\\.([p-])([m-])\\.[\\w-]{22}\\.([0-9a-z]{1,6})\\.(-|g?m?i?)((~!?[\\w.:-]{1,64})*)$/.exec(q.slice(n.length)),z=N(),t=m&&parseInt(m[1],36),j=m&&parseInt(m[5],36);
if(!m||t>d+${clockSlack})return;
m[7].replace(/~(!?)([^~]+)/g,function(_,e,i){z[i]=!e});
z.performance=m[3]=='p';z.marketing=m[4]=='m';
for(i in z)o[i]=1;
r.push(z);
if(!c||t>c.t||t==c.t&&j>c.j)c={t:t,j:j,v:m[2],g:/g/.test(m[6])}});
for(i in o)y=(o[i]=r.every(function(z){return z[i]}))||y;
y=c&&c.v==V&&d<c.t+(y?A:R);
if(!y){o=N();k||D.forEach(function(i){o[i]=true})}
for(i in o)if(!o[i]&&C.indexOf(i)<0)a=0;
s=/^(true|1)$/.test(navigator.globalPrivacyControl)&&!(y&&c.g)
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
