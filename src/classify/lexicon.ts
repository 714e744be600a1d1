/**
 * Words that tell what a name is about, in groups. `_` is the edge of a word; anything else may stand inside one. What a
 * group says about the category is learned from known names (`build/learn.ts`), so an order or a weight is not said here.
 * At most 31 groups: which ones a name has is one number.
 */
export const lexicon = {
  session: 'session _sess_ sessid _sid cfid cftoken phpsess _ssid_ laravel',
  forgery: 'csrf xsrf requestverification nonce forgery',
  login: 'auth login logged _sso_ _saml signin signup jwt password passwd token access_ refresh_ _account credential _idp oidc keycloak identity member username guest_ customer profile_ admin_ tenant',
  security: 'secur bot_ captcha _fraud challenge _waf incap visid _nlbi ddos protect verif _cf_ firewall _abck akamai _bm_ perimeter datadome imperva signature spam human',
  server: 'balanc _lb_ _route sticky server _node_ bigip elb_ _alb _awsalb_ affinity backend instance haproxy _upstream _cluster _srv_ pool_ persist _host_ _cdn_ _region cache',
  language: 'lang idioma sprache lingua bahasa locale _lng_ culture country _geo currency _i_n_ translat _region timezone postcode zipcode _tz_ _city_ _location',
  consent: 'consent gdpr cookielaw _ccpa privacy _cmp_ optanon cookiebar cookie_notice cookienotice optin opt_in agree _tcf policy cookiecontrol cookieaccept accepted cookie_accept _cc_ cookieinfo disclaimer borlabs didomi permission necessary essential_ functional age_gate agegate adult',
  refusal: 'optout opt_out dnt_ _dnt donottrack',
  shop: 'cart basket warenkorb carrito carrinho panier koszyk keranjang valuta moeda checkout order_ _order wishlist woocommerce _shop_ _store_ product payment _pay_ stripe paypal quote compare coupon discount invoice _price shipping delivery booking reserv pickup',
  view: 'theme dark_ layout sidebar _view_ _viewed popup modal banner_ closed dismiss hide hidden _show shown notice _nav_ menu _tab_ font size_ width height screen viewport display preference prefs setting _pref_ _sort filter _grid volume player quality _mode_ toggle scroll_ expand collapse device mobile resolution seen_ message_ panel_ tooltip tour_ wizard step_ _form_ draft editor desktop retina',
  trial: 'debug test_ _test cookietest testcookie _check_ enabled support tld_ cookies_',
  chat: 'chat messenger _zlc helpdesk _support intercom tawk drift crisp conversation',
  analytics: 'analytic _ga_ metric stat_ stats statistic _piwik _pk_ matomo measure telemetry monitor insight_ _utag omniture _amp_ amplitude mixpanel heap_ _snowplow _sp_ rum_ perf_ performance timing benchmark _tealium',
  visit: 'visit pageview _page_ _pv_ _hit returning first last _new_ landing entry referrer referer _ref_ _refer _source _src_ origin_url',
  experiment: '_ab_ abtest variant _variation experiment split_ _exp_ _opt_ optimiz bucket _test_ cohort _vwo _optly feature_ _flag',
  recording: 'heatmap record replay _hj mouse click_map clicktale _rec_ inspectlet _mf_ hotjar',
  ads: '_ad_ _ads_ _adv advert _adid_ adsense adserv banner dfp_ _gads _dsp _ssp_ _rtb bid_ bidder _pub_ publisher prebid _pbjs _imp_ impression creative popunder retarg _freq capping _cap_ frequency _cpm_ sponsor promo _offer _deal',
  click: 'click _clid gclid fbclid conversion _conv_ pixel _pxl _px_ _tag_ _fbp_ _fbc_ _lead_ attribution _attr_',
  sync: 'sync match _map_ mapping _cm_ _dmp_ _ddp_ _bridge partner_ _pi_',
  campaign: 'affil _aff_ _af_ _awin tradedoubler campaign utm_ _promo _coupon referral _cid_ marketo mkt_ _mkto_ newsletter mailchimp _crm_ subscriber _leads_',
  audience: 'audience segment_ interest target remark persona_ _dmp behaviour behavior demograph _taxonomy categ recommend personal',
  identifier: 'uuid _guid_ _userid_ _id_ _tuid_ _uid _muid_ _buid_ _duid_ deviceid device_id browserid _puid_ _cuid_ _vid_ anonymous _anon_ _anonid_ fingerprint _fp_ _unique tracking _track_ _trk_ tracker _trck',
  social: 'share_ sharing _social facebook _fb_ twitter linkedin pinterest _pin_ instagram tiktok _ttp_ youtube _yt_',
  time: '_time timestamp _ts_ _date_ _dt_ expir _exp_ _last lastupdate _started start_ duration',
} as const
export type Topic = keyof typeof lexicon
export const topics = Object.keys(lexicon) as readonly Topic[]

/** The bit of a topic. */
export const bitOf = (topic: Topic): number => 1 << topics.indexOf(topic)
