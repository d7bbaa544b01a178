namespace AlertBot.Developments.Facts;

/// <summary>Signs, codes and names of currencies (ISO 4217). A bare dollar is the US one: that is whose deals the news tells.</summary>
internal static class Currency
{
    internal const string Sign = @"(?:US|CAD|CA|C|AUD|AU|HK|NZ|NT|Mex)[ ]?\$|[ASR]\$|\$|€|£|¥|₹|₩|₽|₪|₺|₫|₦|₱|฿";
    internal const string Code = "USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|NZD|HKD|SGD|INR|KRW|SEK|NOK|DKK|PLN|BRL|MXN|ZAR|SAR|AED|ILS|TWD|RUB|TRY|QAR|KWD";
    internal const string Name =
        @"(?:(?:U\.?[ ]?S\.?|American|United[ ]States|Canadian|Australian|New[ ]Zealand|Hong[ ]Kong|Singapore|Taiwan)[ ]+)?dollars?|bucks?|"
        + @"euros?|pounds?[ ]sterling|(?:British|UK)[ ]pounds?|(?:Japanese[ ]+)?yen|(?:Chinese[ ]+)?yuan|renminbi|(?:Swiss[ ]+)?francs?|"
        + @"(?:Indian[ ]+)?rupees?|(?:Swedish[ ]+)kron(?:or|a)|(?:Danish[ ]+|Norwegian[ ]+)kroner?|(?:Saudi[ ]+)?riyals?|(?:UAE[ ]+)?dirhams?|"
        + @"(?:Russian[ ]+)?rubles?|roubles?|(?:Israeli[ ]+)?shekels?|(?:Brazilian[ ]+)?reais|(?:South[ ]African[ ]+)?rand|zloty";

    /// <summary>Words that are mostly something else (a weight, a verb): money only with a magnitude before them.</summary>
    internal const string LooseName = "pounds?|sterling|won";

    private static readonly (string Start, string Iso)[] _codes =
    [
        ("us", "USD"), ("american", "USD"), ("united", "USD"), ("cad", "CAD"), ("ca", "CAD"), ("c$", "CAD"), ("aud", "AUD"), ("au", "AUD"),
        ("a$", "AUD"), ("hk", "HKD"), ("hong", "HKD"), ("nzd", "NZD"), ("nz", "NZD"), ("newz", "NZD"), ("s$", "SGD"), ("singapore", "SGD"),
        ("r$", "BRL"), ("nt$", "TWD"), ("taiwan", "TWD"), ("mex", "MXN"), ("$", "USD"), ("dollar", "USD"), ("buck", "USD"), ("€", "EUR"),
        ("euro", "EUR"), ("£", "GBP"), ("pound", "GBP"), ("sterling", "GBP"), ("british", "GBP"), ("ukpound", "GBP"), ("¥", "JPY"), ("yen", "JPY"),
        ("japanese", "JPY"), ("yuan", "CNY"), ("chinese", "CNY"), ("renminbi", "CNY"), ("rmb", "CNY"), ("franc", "CHF"), ("swiss", "CHF"),
        ("₹", "INR"), ("rupee", "INR"), ("indian", "INR"), ("₩", "KRW"), ("won", "KRW"), ("swedish", "SEK"), ("danish", "DKK"),
        ("norwegian", "NOK"), ("riyal", "SAR"), ("saudi", "SAR"), ("dirham", "AED"), ("uae", "AED"), ("₽", "RUB"), ("ruble", "RUB"),
        ("rouble", "RUB"), ("russian", "RUB"), ("₪", "ILS"), ("shekel", "ILS"), ("israeli", "ILS"), ("reais", "BRL"), ("brazilian", "BRL"),
        ("rand", "ZAR"), ("southafrican", "ZAR"), ("zloty", "PLN"), ("₺", "TRY"), ("₫", "VND"), ("₦", "NGN"), ("₱", "PHP"), ("฿", "THB"),
    ];

    public static string Iso(string told)
    {
        var key = told.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var known = Array.Find(_codes, code => key.StartsWith(code.Start, StringComparison.OrdinalIgnoreCase));
        return known.Iso ?? key.ToUpperInvariant();
    }
}
