namespace AlertBot.Developments.Facts.Amounts;

/// <summary>
/// How news writes currencies, by ISO 4217 code (and BTC). Former currencies keep their last code. A bare name means the currency that
/// business news in English means by it: "dollars" are American, "pounds" British, "francs" Swiss, "rupees" Indian.
/// </summary>
internal static class CurrencyTable
{
    public const string Signs = "$ USD|€ EUR|£ GBP|¥ JPY|￥ JPY|₹ INR|₩ KRW|₽ RUB|₪ ILS|₺ TRY|₫ VND|₦ NGN|₱ PHP|฿ THB|₡ CRC|₾ GEL|₭ LAK|₿ BTC|₴ UAH|₸ KZT"
        + "|₮ MNT|₲ PYG|₵ GHS|₼ AZN|﷼ IRR|៛ KHR|元 CNY|円 JPY|₨ PKR|৳ BDT|₥ USD|＄ USD";

    /// <summary>What stands before a dollar sign and says whose dollar it is.</summary>
    public const string Dollars = "us USD|usd USD|u s USD|united states USD|a AUD|au AUD|aud AUD|aus AUD|c CAD|ca CAD|can CAD|cad CAD|cdn CAD|hk HKD|hkd HKD|nz NZD|nzd NZD"
        + "|s SGD|sg SGD|sgd SGD|nt TWD|ntd TWD|twd TWD|r BRL|brl BRL|mex MXN|mx MXN|mxn MXN|j JMD|bz BZD|ec XCD|tt TTD|n NAD|fj FJD|ar ARS|col COP|clp CLP|bds BBD|z ZWL";

    /// <summary>A nation before the noun: "Hong Kong dollars", "Egyptian pounds".</summary>
    public const string National =
        "us dollar USD|u s dollar USD|american dollar USD|united states dollar USD|canadian dollar CAD|australian dollar AUD|hong kong dollar HKD|singapore dollar SGD"
        + "|singaporean dollar SGD|new zealand dollar NZD|taiwan dollar TWD|new taiwan dollar TWD|taiwanese dollar TWD|jamaican dollar JMD|namibian dollar NAD|fijian dollar FJD"
        + "|zimbabwean dollar ZWL|british pound GBP|uk pound GBP|egyptian pound EGP|lebanese pound LBP|syrian pound SYP|sudanese pound SDG|irish pound IEP|irish punt IEP"
        + "|cypriot pound CYP|japanese yen JPY|chinese yuan CNY|chinese renminbi CNY|swiss franc CHF|french franc FRF|belgian franc BEF|cfa franc XAF|rwandan franc RWF"
        + "|indian rupee INR|pakistani rupee PKR|sri lankan rupee LKR|nepalese rupee NPR|mauritian rupee MUR|indonesian rupiah IDR|malaysian ringgit MYR|thai baht THB"
        + "|mexican peso MXN|philippine peso PHP|argentine peso ARS|argentinian peso ARS|chilean peso CLP|colombian peso COP|uruguayan peso UYU|cuban peso CUP|dominican peso DOP"
        + "|brazilian real BRL|brazilian reai BRL|south african rand ZAR|russian ruble RUB|russian rouble RUB|belarusian ruble BYN|swedish krona SEK|swedish kronor SEK|swedish crown SEK"
        + "|danish krone DKK|danish kroner DKK|danish crown DKK|norwegian krone NOK|norwegian kroner NOK|norwegian crown NOK|icelandic krona ISK|icelandic kronur ISK|czech koruna CZK|czech crown CZK"
        + "|kuwaiti dinar KWD|iraqi dinar IQD|jordanian dinar JOD|serbian dinar RSD|algerian dinar DZD|bahraini dinar BHD|libyan dinar LYD|tunisian dinar TND|uae dirham AED|emirati dirham AED"
        + "|moroccan dirham MAD|saudi riyal SAR|saudi rial SAR|qatari riyal QAR|qatari rial QAR|omani rial OMR|iranian rial IRR|yemeni rial YER|israeli shekel ILS|new shekel ILS|israeli new shekel ILS"
        + "|turkish lira TRY|italian lira ITL|italian lire ITL|deutsche mark DEM|german mark DEM|west german mark DEM|finnish markka FIM|finnish mark FIM|dutch guilder NLG|netherlands guilder NLG"
        + "|spanish peseta ESP|austrian schilling ATS|greek drachma GRD|portuguese escudo PTE|kenyan shilling KES|ugandan shilling UGX|tanzanian shilling TZS|south korean won KRW|korean won KRW"
        + "|north korean won KPW|polish zloty PLN|hungarian forint HUF|romanian leu RON|romanian lei RON|bulgarian lev BGN|nigerian naira NGN|ghanaian cedi GHS|peruvian sol PEN"
        + "|vietnamese dong VND|lao kip LAK|georgian lari GEL|costa rican colon CRC|costa rican colón CRC|ukrainian hryvnia UAH|kazakh tenge KZT|kazakhstani tenge KZT|argentine austral ARA";

    public const string Names =
        "dollar USD|buck USD|greenback USD|euro EUR|quid GBP|sterling GBP|yen JPY|yuan CNY|renminbi CNY|rmb CNY|franc CHF|rupee INR|rupiah IDR|ringgit MYR|baht THB|peso MXN|kuai CNY|reais BRL|ruble RUB"
        + "|rouble RUB|krona SEK|kronor SEK|krone NOK|kroner NOK|koruna CZK|dirham AED|riyal SAR|shekel ILS|lira TRY|lire ITL|deutschmark DEM|marks DEM|markka FIM|guilder NLG|peseta ESP|escudo PTE"
        + "|schilling ATS|drachma GRD|punt IEP|naira NGN|cedi GHS|birr ETB|kwacha ZMW|hryvnia UAH|zloty PLN|forint HUF|tenge KZT|manat AZN|lari GEL|taka BDT|dong VND|kyat MMK|riel KHR|afghani AFN"
        + "|bolivar VES|guarani PYG|quetzal GTQ|lempira HNL|boliviano BOB|dinar KWD|rand ZAR|bitcoin BTC|zlotys PLN|zlotych PLN";

    /// <summary>Words that are mostly something else (a weight, a verb): money only with a magnitude before them.</summary>
    public const string Loose = "pound GBP|mark DEM|won KRW|real BRL|crown SEK|leu RON|lei RON|sol PEN|kip LAK";

    /// <summary>Short names as their countries write them before a number, in this case of letters alone: "Rs 4,500 crore", "RM30 million".</summary>
    public const string Short = "Rs INR|Rp IDR|RM MYR|Tk BDT|SFr CHF|Sfr CHF|Fr CHF|DM DEM|Dh AED|Dhs AED|KSh KES|Ksh KES|Kr SEK|NKr NOK|SKr SEK|DKr DKK|P PHP|R ZAR|N NGN";

    /// <summary>Hundredths; those of a dollar unless told otherwise.</summary>
    public const string Hundredths = "us cent USD|american cent USD|canadian cent CAD|australian cent AUD|euro cent EUR|cent USD|pence GBP|penny GBP|pennies GBP|paise INR";

    public const string Codes =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD "
        + "GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
        + "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD "
        + "TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XAG XAU XCD XOF XPF YER ZAR ZMW ZWL BTC ETH DEM FRF ITL NLG ESP RMB";

    /// <summary>Codes that are English words when a headline shouts; they count after a number only.</summary>
    public const string Shouted = "ALL TRY MAD PEN TOP CUP SOS GEL COP BAM MOP CAD SLE ERN BIF ETH";

    /// <summary>Codes that people write small.</summary>
    public const string Small = "usd eur gbp jpy cny rmb chf aud inr hkd nzd sgd krw";
}
