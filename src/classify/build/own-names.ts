import type { Entry } from './entry.js'

interface Owner {
  /** Whose they are; what a vendor's or a project's own documentation says of them was read under this name. */
  readonly vendor: string
  readonly category: Entry['category']
  readonly names: string
}

/** Names that the public lists lack or contradict each other about, as those who set them describe them. `*`: any characters. */
const owners: readonly Owner[] = [
  // What a site's own software sets.
  { vendor: 'PHP', category: 0, names: 'PHPSESSID' },
  { vendor: 'Java servlets', category: 0, names: 'JSESSIONID JSESSIONIDSSO' },
  { vendor: 'ASP.NET', category: 0, names: 'ASP.NET_SessionId ASPSESSIONID* .ASPXAUTH .ASPXANONYMOUS .ASPXROLES .AspNetCore.* .AspNet.* __RequestVerificationToken FedAuth FedAuth1' },
  { vendor: 'ColdFusion', category: 0, names: 'CFID CFTOKEN CFGLOBALS' },
  { vendor: 'Express', category: 0, names: 'connect.sid express:sess express.sid' },
  { vendor: 'Laravel', category: 0, names: 'laravel_session XSRF-TOKEN X-XSRF-TOKEN' },
  { vendor: 'Django', category: 0, names: 'csrftoken django_language' },
  { vendor: 'Ruby on Rails', category: 0, names: '_rails_session _session_id' },
  { vendor: 'CodeIgniter', category: 0, names: 'ci_session csrf_cookie_name ci_csrf_token' },
  { vendor: 'CakePHP, Symfony, Yii', category: 0, names: 'CAKEPHP csrfToken symfony YII_CSRF_TOKEN _csrf _csrf-frontend' },
  { vendor: 'WordPress', category: 0, names: 'wordpress_logged_in_* wordpress_sec_* wordpress_test_cookie wp-settings-* wp_lang wp-postpass_* comment_author_* pll_language wp-wpml_current_language _icl_current_language _icl_visitor_lang_js' },
  { vendor: 'Drupal', category: 0, names: 'SESS* SSESS* Drupal.* has_js' },
  { vendor: 'TYPO3', category: 0, names: 'fe_typo_user be_typo_user be_lastLoginProvider' },
  { vendor: 'Magento', category: 0, names: 'form_key frontend frontend_cid adminhtml mage-cache-* mage-messages mage-translation-* private_content_version section_data_ids X-Magento-Vary store' },
  { vendor: 'PrestaShop, OpenCart, Shopware', category: 0, names: 'PrestaShop-* OCSESSID sw-states sw-cache-hash session-* __csrf_token-*' },
  { vendor: 'WooCommerce', category: 0, names: 'woocommerce_cart_hash woocommerce_items_in_cart wp_woocommerce_session_* wc_cart_hash_* wc_fragments_*' },
  { vendor: 'ExpressionEngine', category: 0, names: 'exp_csrf_token exp_sessionid' },
  { vendor: 'ExpressionEngine', category: 1, names: 'exp_tracker exp_last_visit exp_last_activity' },
  // A convenience, which a visitor has not asked for.
  { vendor: 'Magento, WooCommerce', category: 1, names: 'recently_viewed_product* recently_viewed_product_previous* recently_compared_product* recently_compared_product_previous* woocommerce_recently_viewed' },
  { vendor: 'phpBB, vBulletin, Discourse', category: 0, names: 'phpbb3_* bb_userid bb_password bbsessionhash _forum_session _t' },
  { vendor: 'Invision, MyBB, vBulletin', category: 0, names: 'ips4_* mybb[* mybbuser bb_lastvisit bb_lastactivity bb_sessionhash' },
  { vendor: 'Squarespace', category: 0, names: 'crumb siteUserCrumb SiteUserInfo SiteUserSecureAuthToken ss_cookieAllowed hasCart RecentRedirect' },
  { vendor: 'BigCommerce, Zen Cart, osCommerce', category: 0, names: 'SHOP_SESSION_TOKEN SHOP_ORDER_TOKEN SHOP_TOKEN zenid osCsid' },
  { vendor: 'WP-SpamShield', category: 0, names: '_wpss_h_ _wpss_p_ JCS_INENREF JCS_INENTIM' },
  { vendor: 'Moodle, MediaWiki, Atlassian', category: 0, names: 'MoodleSession* MOODLEID* UseDC UseCDNCache atlassian.xsrf.token seraph.rememberme.cookie' },
  { vendor: 'Next.js', category: 0, names: 'NEXT_LOCALE next-auth.* authjs.*' },
  { vendor: 'i18next and others: the language', category: 0, names: 'i18next i18nextLng i18n_redirected lang language locale lng googtrans' },
  { vendor: 'the look a person chose', category: 0, names: 'theme color-scheme color-theme darkmode dark-mode vueuse-color-scheme nightmode fontsize' },
  { vendor: 'tests whether cookies work', category: 0, names: 'cookietest cookie_test cookies_enabled cookiesEnabled testcookie' },
  { vendor: 'Segment, RudderStack: a test of the top domain', category: 1, names: '__tld__ ajs%3Acookies ajs%3Atest' },
  // Load balancers and networks.
  { vendor: 'Amazon Web Services', category: 0, names: 'AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS aws-waf-token' },
  { vendor: 'Microsoft Azure', category: 0, names: 'ARRAffinity ARRAffinitySameSite ApplicationGatewayAffinity* TiPMix x-ms-routing-name ASLBSA ASLBSACORS' },
  { vendor: 'Google Cloud', category: 0, names: 'GCLB' },
  { vendor: 'F5, Citrix, HAProxy, Barracuda', category: 0, names: 'BIGipServer* TS01* LastMRH_Session MRHSession F5_ST NSC_* citrix_ns_id ROUTEID SERVERID BNI_* BNES_*' },
  { vendor: 'Cloudflare', category: 0, names: '__cfduid __cflb __cf_bm __cfruid __cfseq __cfwaitingroom cf_clearance cf_ob_info cf_use_ob cf_chl_* _cfuvid' },
  { vendor: 'Akamai', category: 0, names: 'ak_bmsc bm_sz bm_sv bm_mi bm_so bm_s _abck akavpau_* akacd_* akaalb_* ak_wfSession' },
  { vendor: 'Imperva', category: 0, names: 'incap_ses_* visid_incap_* nlbi_* reese84 ___utmvc' },
  { vendor: 'DataDome, HUMAN, Sucuri, Wordfence', category: 0, names: 'datadome _pxhd _px2 _px3 _pxvid pxcts sucuri_cloudproxy_* wfwaf-authcookie-* wf_loginalerted_* wfvt_*' },
  { vendor: 'Huawei Cloud, StackPath, ThreatMetrix: who attacks, who cheats', category: 0, names: 'HWWAFSESID HWWAFSESTIME SPSI SPSE UTGv2 spcsrf adOtr PRLST thx_guid' },
  { vendor: 'Alibaba: who is a robot', category: 0, names: 'isg tfstk _uab_collina umdata_ _umdata x5sec _tb_token_' },
  { vendor: 'Google account', category: 0, names: 'GAPS _GRECAPTCHA' },
  // The choice itself.
  { vendor: 'consent tools', category: 0, names: 'OptanonConsent OptanonAlertBoxClosed OneTrustWPCCPAGoogleOptOut CookieConsent euconsent euconsent-v2 eupubconsent-v2 addtl_consent usprivacy __gpp __gpp_sid didomi_token cmplz_* borlabs-cookie cookieyes-consent cookielawinfo-* viewed_cookie_policy cli_user_preference moove_gdpr_popup cookie_notice_accepted hu-consent tarteaucitron klaro cc_cookie cookieconsent_status cookieconsent_dismissed _iub_cs-* uc_settings uc_user_interaction ucData notice_preferences notice_gdpr_prefs notice_behavior cmapi_gtm_bl cmapi_cookie_privacy TAconsentID axeptio_* real_cookie_banner* osano_consentmanager* _evidon_* _cookiehub cookiehub consentUUID __cmpconsent* __cmpcc __cmpcpc __cmpcvc __cmpld euCookie eucookie cookieControl CookieControl civicCookieControl cookie-agreed cookie-agreed-version cookieAccepted cookies_accepted allowCookies cookie-consent cookie_consent gdpr_consent acceptCookies' },
  { vendor: 'Sourcepoint', category: 0, names: '_sp_v1_* _sp_su consentUUID' },
  { vendor: 'Bitrix', category: 0, names: 'BITRIX_SM_SALE_UID BITRIX_SM_LOGIN BITRIX_SM_SOUND_LOGIN_PLAYED BITRIX_SM_UIDL BITRIX_SM_UIDH' },
  { vendor: 'FortiWeb, DDoS-Guard, Radware, Fastly', category: 0, names: 'cookiesession1 __ddg* RNLBSERVERID' },
  // Payments.
  { vendor: 'Stripe, PayPal, Shopify checkout', category: 0, names: '__stripe_mid __stripe_sid __stripe_orig_props __paypal_storage__ checkout checkout_token cart cart_sig cart_ts cart_ver cart_currency secure_customer_sig storefront_digest' },
  { vendor: 'Klarna checkout', category: 0, names: 'ku1-sid ku1-vid ku3-sid ku3-vid' },
  // Measures.
  { vendor: 'Squarespace, BigCommerce, Shogun', category: 1, names: 'ss_cid ss_cvr ss_cvt ss_cvisit ss_cpvisit SS_ANALYTICS_ID SS_MID fornax_anonymousId _shg_user_id _shg_session_id' },
  { vendor: 'Adobe Analytics: its plug-ins', category: 1, names: 's_nr s_lv s_lv_s s_vnum s_invisit s_pers s_sess s_ppvl s_ppn' },
  { vendor: 'Ezoic', category: 1, names: 'ezouspva ezouspvh ezouspvv ezepvv' },
  { vendor: 'onthe.io, Roistat, Yektanet, HotLog', category: 1, names: '__io __io_* roistat_* yektanet_* analytics_token analytics_session_token analytics_global_token analytics_campaign hotlog' },
  { vendor: '51.la, Umeng', category: 1, names: '__51cke__ __51laig__ UM_distinctid CNZZDATA*' },
  // What was sent ahead already: faster, and the page is there without it.
  { vendor: 'Akamai', category: 1, names: 'AKA_A2' },
  { vendor: 'Gauges, Ahoy, Loggly, Lightstep', category: 1, names: '_gauges_* ahoy_* logglytrackingsession lightstep_*' },
  { vendor: 'CallRail, Callibri, Mango Office: which page a call came from', category: 1, names: 'calltrk_* callibri_* v1_referrer_callibri v1_sessions_callibri mgo_uid mgo_sid mgo_cnt mgo_sb_*' },
  // Which variant of a page, and which page before: experiments and bars, not what was asked for.
  { vendor: 'Google Optimize, VWO, Snap, Hextom', category: 1, names: '_gaexp _gaexp_rc _opt_* wingify_donot_track_actions _wingify_pc_uuid X-AB usb_previous_pathname qab_previous_pathname fsb_previous_pathname' },
  // Chats are held as those among our services are.
  { vendor: 'Olark, LivePerson, LiveAgent, Zendesk', category: 1, names: 'zte2095 wcsid hblid olfsk _ok _okac _okbk _okck _okcs _okdetect _okla _oklv LPVID LPSessionID LPVisitorID LaSID LaVisitorId LaVisitorNew LaUserDetails' },
  { vendor: 'Omnisend', category: 1, names: 'soundestID soundest-views omnisendSessionID omnisendAnonymousID omnisendContactID omnisendShopifyCart' },
  { vendor: 'AT Internet, Webtrekk, Etracker, IVW', category: 1, names: 'atuserid atidvisitor xtvrn xtan* xtant* wt3_eid wt3_sid wt_rla et_coid et_allow_cookies _et_coid ioam2018 i00' },
  { vendor: 'New Relic, AppDynamics, Boomerang, Dynatrace', category: 1, names: 'NRBA_SESSION ADRUM* RT boomerang_*' },
  { vendor: 'Snowplow, RudderStack, Mixpanel, Heap, Kissmetrics', category: 1, names: '_sp_id.* _sp_ses.* sp _snowplow_* rl_anonymous_id rl_user_id rl_session rl_trait rl_page_init_* mp_* km_ai km_lv km_vs km_ni' },
  { vendor: 'StatCounter, Clicky, GoSquared, Woopra, Chartbeat, Parse.ly', category: 1, names: 'sc_is_visitor_unique is_unique is_visitor_unique _jsuid clicky_olark cluid _gs* wooTracker wooMeta _chartbeat2 _chartbeat4 _chartbeat5 _cb _cb_ls _cb_svref _parsely_visitor _parsely_session _parsely_slot_click' },
  { vendor: 'VWO, Optimizely, AB Tasty, Kameleoon, Convert', category: 1, names: '_vwo* _vis_opt_* optimizely* ABTasty* kameleoon* _conv_v _conv_s _conv_r _conv_sptest' },
  { vendor: 'Yandex Metrica', category: 1, names: 'metrika_enabled __ym_zz_* _ym_*' },
  { vendor: 'Top.Mail.Ru, Rambler Top100, LiveInternet, Bitrix', category: 1, names: 'tmr_* top100_id last_visit t2_sid_* BITRIX_SM_GUEST_ID BITRIX_SM_LAST_VISIT BITRIX_CONVERSION_CONTEXT_*' },
  // Advertises.
  // Of embeds that also advertise: what the same cookie does for their player does not make it essential to the page.
  { vendor: 'Google, Spotify, Twitch, Instagram', category: 2, names: 'test_cookie YSC sp_t sp_landing unique_id server_session_id mid' },
  { vendor: 'Weborama', category: 2, names: 'AFFICHE_W' },
  { vendor: 'MGID, Adkernel, OTM, Flashtalking, Mediavine', category: 2, names: 'MarketGidStorage AdskeeperStorage LentaInformStorage ADK_EX_* otcm_* flashtalkingad1 mediavine_session' },
  { vendor: 'ExoClick, BongaCams, Yabbi, Luxup', category: 2, names: 'exo-splash-i splash_i bonga20120608 yabbi-user __LXGUID' },
  { vendor: 'WP QUADS, Advanced Ads, PayPal: which advertisement fits', category: 2, names: 'quads_browser_width advanced_ads_* paypal-offers--*' },
  { vendor: 'Mautic, Carrot quest, MailMunch, Klaviyo', category: 2, names: 'mtc_id mtc_sid mautic_* carrotquest_* _mailmunch_* KL_FORMS_MODAL' },
  { vendor: 'OptiMonk, WisePops, Privy, Justuno, Sumo', category: 2, names: 'optiMonk* wisepops* _privy_* _ju_* __smToken __smVID __smSmartbarShown __smListBuilderShown' },
  { vendor: 'AddThis', category: 2, names: 'na_id na_tc na_sr na_srp na_sc_e na_rn ouid uvc loc xtc di2 uit bt2 ssc ssh __atuvc __atuvs __atrfs at-rand _at.* at-lojson-cache-*' },
  { vendor: 'ShareThis', category: 2, names: '__stid __stidv __stgeo __stbpnenable __sharethis_cookie_test__ st_samesite pxcelPage* pxcelBcnLcy pxcelAcc3PC fpestid' },
  { vendor: 'Criteo', category: 2, names: 'cto_* criteo_*' },
  { vendor: 'Adyoulike, Beeswax, Rakuten, DynAdmic, Tidal', category: 2, names: 'ayl_visitor checkForPermission bito bitoIsSecure rmuid icts lsclick_mid* dyn_u tidal_ttid sync-his' },
  { vendor: 'AdRoll, Rocket Fuel, Simpli.fi, Awin, Tribal Fusion', category: 2, names: '__adroll* __ar_v4 rud ruds eud euds suid suid_legacy uid-legacy AWSESS ANON_ID ANON_ID_old' },
  { vendor: 'Intent IQ, Dotomi, Centro, Simplaex, Datonics', category: 2, names: 'intentIQ* IQver IQPData DotomiTest dtm_* cSyncDp* pids' },
  { vendor: 'VK, Sape, Smaato, Admixer', category: 2, names: 'remixlang remixstid _ssuma sape_sync awpv*' },
  { vendor: 'Taboola', category: 2, names: 'tv_UI* taboola* trc_cookie_storage t_gid t_pt_gid' },
  { vendor: 'LiveRamp, ID5, Lotame, The Trade Desk: identifiers', category: 2, names: '_lr_* _li_* _lc2_fpi __li_* panoramaId* id5id* _cc_id _cc_cc _cc_dc _cc_aud _pubcid* __uid2_advertising_token __euid* euid_* uid2_* _sharedid* _sharedID* pbjs* _pbjs_*' },
  { vendor: 'affiliate networks', category: 2, names: '_aw_m_* _aw_sn_* awin_* AwinChannelCookie tradedoubler TradeDoubler* IR_gbd IR_PI cje cjevent cjConsent cjUser rakuten* ranSiteID ranMID affiliate affiliate_id aff_id aff ref_id refid' },
  { vendor: 'campaign parameters, kept', category: 2, names: 'utm_source utm_medium utm_campaign utm_term utm_content utm_params gclid fbclid msclkid ttclid dclid gbraid wbraid yclid twclid li_fat_id _uetmsclkid' },
  { vendor: 'marketing automation', category: 2, names: '_mkto_trk pardot visitor_id* lpv* _kla_id __kla_id __attentive_* _attn_* attntv_* mailchimp* _mcid _bsw_* __ss __ss_tk __ss_referrer _drip_client_* sib_cuid _ttp _tt_* _pangle' },
]

export const readOwnNames = (): Entry[] => owners.flatMap(({ vendor, category, names }) =>
  names.split(' ').map((name): Entry => ({ name, domain: '', vendor, category, isKey: false, source: 'izin' })))
